# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Event

if TYPE_CHECKING:
    from .customer_subscribed_data import CustomerSubscribedData


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomerUnsubscribed(Event):
    """A person unsubscribed from everything."""

    data: CustomerSubscribedData
    """What is known of the delivery or the person."""
    event_id: str
    """A ULID, the same each time the event is sent."""
    metric: Literal["unsubscribed"] = "unsubscribed"
    """What happened. With `object_type` it identifies the kind of event."""
    object_type: Literal["customer"] = "customer"
    """What kind of message, or the person, it happened to."""
    timestamp: int
    """Unix seconds. When it happened."""
