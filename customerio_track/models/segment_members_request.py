# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SegmentMembersRequest(Model):
    """The people to add to a segment or to remove from it, at most 1,000."""

    ids: Sequence[str] = attrs.field(metadata={"least": 1})
    """From 1 to 1,000 elements."""
