# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .new_segment import NewSegment, NewSegmentDict


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateSegmentRequest(Model):
    """A new manual segment."""

    segment: NewSegment | NewSegmentDict
