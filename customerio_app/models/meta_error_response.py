# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .meta_error import MetaError


@attrs.define(kw_only=True, slots=False, repr=False)
class MetaErrorResponse(Model):
    """A failed call, with one error."""

    meta: MetaError | None = None
