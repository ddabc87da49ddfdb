# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .meta_error_list import MetaErrorList


@attrs.define(kw_only=True, slots=False, repr=False)
class MetaErrorListResponse(Model):
    """Answer of `add_device`, answer of `add_to_segment`, answer of `delete_device` and 4 more."""

    meta: MetaErrorList | None = None
