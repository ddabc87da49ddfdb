# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .webhook_event_data import WebhookEventData


@attrs.define(kw_only=True, slots=False, repr=False)
class WebhookEvent(Model):
    """Webhook `reportingWebhook`."""

    data: WebhookEventData
    event_id: str
    metric: (
        Literal[
            "attempted",
            "bounced",
            "cio_subscription_preferences_changed",
            "clicked",
            "converted",
            "delivered",
            "drafted",
            "dropped",
            "failed",
            "opened",
            "replied",
            "sent",
            "spammed",
            "subscribed",
            "undeliverable",
            "unsubscribed",
        ]
        | str
    )
    timestamp: int
    """Unix seconds."""
    object_type: Literal["customer", "email", "in_app", "push", "slack", "sms", "webhook", "whatsapp"] | str | None = (
        None
    )
    object_type_type: (
        Literal["customer", "email", "in_app", "push", "slack", "sms", "webhook", "whatsapp"] | str | None
    ) = None
