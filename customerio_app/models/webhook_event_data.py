# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .webhook_event_data_recipients import WebhookEventDataRecipients
    from .webhook_identifiers import WebhookIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class WebhookEventData(Model):
    """Part of `WebhookEvent`."""

    identifiers: WebhookIdentifiers
    action_id: int | None = None
    broadcast_id: int | None = None
    campaign_id: int | None = None
    content: str | None = None
    content_id: int | None = None
    customer_id: str | None = None
    """Deprecated."""
    delivery_id: str | None = None
    email_address: str | None = None
    failure_message: str | None = None
    headers: dict[str, list[str]] | None = None
    href: str | None = None
    inbound_event_id: str | None = None
    journey_id: str | None = None
    link_id: int | None = None
    machine: bool | None = None
    newsletter_id: int | None = None
    parent_action_id: int | None = None
    prefetched: bool | None = None
    proxied: bool | None = None
    recipient: str | None = None
    recipients: list[WebhookEventDataRecipients] | None = None
    subject: str | None = None
    synthetic: bool | None = None
    to: str | None = None
    tracked_response: str | None = None
    transactional_message_id: Any = None
    trigger_event_id: str | None = None
    trigger_id: int | None = None
