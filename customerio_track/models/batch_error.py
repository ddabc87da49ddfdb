# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchError(Model):
    """What is wrong with one item of a batch."""

    batch_index: int | None = None
    """Which element of the batch, counted from 0."""
    field: str | None = None
    message: str | None = None
    reason: str | None = None
