# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .customer_identifiers import CustomerIdentifiers
    from .message_metrics import MessageMetrics
    from .tracked_response import TrackedResponse


@attrs.define(kw_only=True, slots=False, repr=False)
class Message(Model):
    """A delivery: one message to one person."""

    action_id: int | None = None
    broadcast_id: int | None = None
    campaign_id: int | None = None
    content_id: int | None = None
    created: int | None = None
    """Unix seconds."""
    customer_id: str | None = None
    customer_identifiers: CustomerIdentifiers | None = None
    deduplicate_id: str | None = None
    failure_message: str | None = None
    forgotten: bool | None = None
    """True if its content is not kept."""
    id: str | None = None
    message_template_id: int | None = None
    """Deprecated."""
    metrics: MessageMetrics | None = None
    """When each metric was reached; those not reached are missing."""
    msg_template_id: int | None = None
    """Deprecated."""
    newsletter_id: int | None = None
    parent_action_id: int | None = None
    recipient: str | None = None
    subject: str | None = None
    tracked_responses: dict[str, TrackedResponse] | None = None
    trigger_event_id: str | None = None
    type: (
        Literal["email", "in_app", "live_notification", "push", "slack", "twilio", "webhook", "whatsapp"] | str | None
    ) = None
