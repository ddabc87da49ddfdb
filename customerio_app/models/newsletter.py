# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Newsletter(Model):
    """A newsletter, without its content."""

    content_ids: list[int] | None = None
    created: int | None = None
    """Unix seconds."""
    deduplicate_id: str | None = None
    id: int | None = None
    name: str | None = None
    recipient_segment_ids: list[int] | None = None
    sent_at: int | None = None
    """Unix seconds."""
    subscription_topic_id: int | None = None
    tags: list[str] | None = None
    type: Literal["email", "in_app", "inbox", "push", "twilio", "webhook"] | str | None = None
    updated: int | None = None
    """Unix seconds."""
