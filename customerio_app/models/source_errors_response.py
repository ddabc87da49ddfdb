# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .source_error import SourceError


@attrs.define(kw_only=True, slots=False, repr=False)
class SourceErrorsResponse(Model):
    """A refused call, with the place of each error."""

    errors: list[SourceError] | None = None
