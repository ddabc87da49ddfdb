# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .segment_ref import SegmentRef, SegmentRefDict


@attrs.define(kw_only=True, slots=False, repr=False)
class SegmentFilter(Model):
    """People in a segment."""

    segment: SegmentRef | SegmentRefDict


class SegmentFilterDict(TypedDict, total=False):
    """`SegmentFilter` as a dict."""

    segment: Required[SegmentRef | SegmentRefDict]
