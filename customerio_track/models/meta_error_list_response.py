# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .meta_error_list import MetaErrorList


@attrs.define(kw_only=True, slots=False, repr=False)
class MetaErrorListResponse(Model):
    """A failed call, with several errors."""

    meta: MetaErrorList | None = None
