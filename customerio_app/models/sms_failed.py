# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Event

if TYPE_CHECKING:
    from .in_app_attempted_data import InAppAttemptedData


@attrs.define(kw_only=True, slots=False, repr=False)
class SmsFailed(Event):
    """An SMS message could not be sent and is not tried again."""

    data: InAppAttemptedData
    """What is known of the delivery or the person."""
    event_id: str
    """A ULID, the same each time the event is sent."""
    metric: Literal["failed"] = "failed"
    """What happened. With `object_type` it identifies the kind of event."""
    object_type: Literal["sms"] = "sms"
    """What kind of message, or the person, it happened to."""
    timestamp: int
    """Unix seconds. When it happened."""
