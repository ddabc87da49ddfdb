# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewJobSummary(Model):
    """A run of inbox previews, with the number of previews in each state."""

    created_at: int | None = None
    """Unix seconds."""
    is_processed: bool | None = None
    name: str | None = None
    node_count: int | None = None
    node_id: str | None = None
    run_id: int | None = None
    total_previews_bounced: int | None = None
    total_previews_cached: int | None = None
    total_previews_ready: int | None = None
    total_previews_requested: int | None = None
    total_previews_succeeded: int | None = None
    updated_at: int | None = None
    """Unix seconds."""
