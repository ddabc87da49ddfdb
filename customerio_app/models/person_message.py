# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_message_metrics import PersonMessageMetrics


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonMessage(Model):
    """A delivery to a person."""

    action_id: int | None = None
    broadcast_id: int | None = None
    campaign_id: int | None = None
    content_id: int | None = None
    created: int | None = None
    """Unix seconds."""
    customer_id: str | None = None
    deduplicate_id: str | None = None
    failure_message: str | None = None
    forgotten: bool | None = None
    id: str | None = None
    metrics: PersonMessageMetrics | None = None
    msg_template_id: str | None = None
    """Deprecated."""
    newsletter_id: int | None = None
    recipient: str | None = None
    subject: str | None = None
    type: Literal["email", "in_app", "push", "slack", "twilio", "webhook", "whatsapp"] | str | None = None
