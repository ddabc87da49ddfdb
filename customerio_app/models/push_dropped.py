# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Event

if TYPE_CHECKING:
    from .push_bounced_data import PushBouncedData


@attrs.define(kw_only=True, slots=False, repr=False)
class PushDropped(Event):
    """A push notification was not sent, as the device is no longer valid."""

    data: PushBouncedData
    """What is known of the delivery or the person."""
    event_id: str
    """A ULID, the same each time the event is sent."""
    metric: Literal["dropped"] = "dropped"
    """What happened. With `object_type` it identifies the kind of event."""
    object_type: Literal["push"] = "push"
    """What kind of message, or the person, it happened to."""
    timestamp: int
    """Unix seconds. When it happened."""
