# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveNotificationDelivery(Model):
    """The last push about a live notification."""

    created_at: int | None = None
    """Unix seconds."""
    id: str | None = None
    operation: Literal["end", "start", "update"] | str | None = None
    source: str | None = None
    status: Literal["failed", "queued", "sent", "undeliverable"] | str | None = None
