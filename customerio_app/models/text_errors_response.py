# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .text_error import TextError


@attrs.define(kw_only=True, slots=False, repr=False)
class TextErrorsResponse(Model):
    """A failed call, with the errors in words."""

    errors: list[TextError] | None = None
