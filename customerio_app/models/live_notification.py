# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .live_notification_delivery import LiveNotificationDelivery


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveNotification(Model):
    """A live notification, and its state."""

    ended_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    failure_reason: str | None = None
    instance_id: str | None = None
    last_delivery: LiveNotificationDelivery | None = None
    notification_type: str | None = None
    platform: str | None = None
    started_at: int | None = None
    """Unix seconds."""
    state: Literal["active", "ended", "expired", "failed"] | str | None = None
