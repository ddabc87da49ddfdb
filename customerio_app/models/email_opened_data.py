# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .webhook_identifiers import WebhookIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class EmailOpenedData(Model):
    """An email that was opened, and whether a program may have done it."""

    delivery_id: str
    """Id of the delivery: one message to one person. The same in all events about it."""
    identifiers: WebhookIdentifiers
    """Who the person is."""
    recipient: str
    """Address, number or channel that the message went to."""
    action_id: int | None = None
    """Id of the step in the broadcast or campaign that sent the message. None where it is a newsletter or a
    transactional message.
    """
    broadcast_id: int | None = None
    """Id of the API-triggered broadcast, if the message comes from one."""
    campaign_id: int | None = None
    """Id of the campaign, if the message comes from one."""
    content_id: int | None = None
    """Which version of the newsletter was sent, in a test or in several languages."""
    customer_id: str | None = None
    """Deprecated. Use `identifiers`."""
    headers: dict[str, list[str]] | None = None
    """Headers of the email, each with all its values."""
    journey_id: str | None = None
    """Which passage of the person through the campaign or broadcast it is."""
    newsletter_id: int | None = None
    """Id of the newsletter, if the message comes from one."""
    newsletter_name: str | None = None
    """Name of the newsletter."""
    newsletter_tags: list[str] | None = None
    """Tags of the newsletter."""
    parent_action_id: int | None = None
    """Id of the step that holds `action_id`, such as a test or a random split."""
    prefetched: bool | None = None
    """Whether the image was loaded ahead of time, as Apple's Mail does, and perhaps never seen."""
    proxied: bool | None = None
    """Whether the image came through a proxy, such as that of Gmail."""
    subject: str | None = None
    """Subject of the email."""
    synthetic: bool | None = None
    """Whether Customer.io concluded that the message was opened, for example from a click."""
    template_id: int | None = None
    """Id of the message's template."""
    transactional_message_id: Any = None
    """Id of the transactional message, if it is one."""
    trigger_event_id: str | None = None
    """Id of the event that started the campaign for the person."""
    trigger_id: int | None = None
    """Which trigger of the broadcast sent the message."""
