# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .inbox_preview import InboxPreview


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewJob(Model):
    """A run of inbox previews, with the state of each."""

    client_ids: list[str] | None = None
    created_at: int | None = None
    """Unix seconds."""
    is_processed: bool | None = None
    name: str | None = None
    previews: list[InboxPreview] | None = None
    run_id: int | None = None
    total_previews_bounced: int | None = None
    total_previews_cached: int | None = None
    total_previews_ready: int | None = None
    total_previews_requested: int | None = None
    total_previews_succeeded: int | None = None
    updated_at: int | None = None
    """Unix seconds."""
