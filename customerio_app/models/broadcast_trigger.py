# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastTrigger(Model):
    """One trigger of a broadcast, and when it was processed."""

    broadcast_id: int | None = None
    created_at: int | None = None
    """Unix seconds."""
    id: int | None = None
    processed_at: int | None = None
    """Unix seconds."""
