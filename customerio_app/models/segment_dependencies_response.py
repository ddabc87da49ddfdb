# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .usage import Usage


@attrs.define(kw_only=True, slots=False, repr=False)
class SegmentDependenciesResponse(Model):
    """Where a segment is used."""

    segment_id: int | None = None
    used_by: Usage | None = None
