# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .webhook_identifiers import WebhookIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class InAppClickedData(Model):
    """An in-app message that was clicked, and what the person chose."""

    delivery_id: str
    """Id of the delivery: one message to one person. The same in all events about it."""
    href: str
    """The link as it stood in the message."""
    identifiers: WebhookIdentifiers
    """Who the person is."""
    link_id: int
    """Id of the link in Customer.io."""
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
    template_id: int | None = None
    """Id of the message's template."""
    tracked_response: str | None = None
    """Name of the response that the person chose in the message."""
    trigger_event_id: str | None = None
    """Id of the event that started the campaign for the person."""
    trigger_id: int | None = None
    """Which trigger of the broadcast sent the message."""
