# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Event

if TYPE_CHECKING:
    from .email_failed_data import EmailFailedData


@attrs.define(kw_only=True, slots=False, repr=False)
class EmailFailed(Event):
    """An email could not be sent and is not tried again."""

    data: EmailFailedData
    """What is known of the delivery or the person."""
    event_id: str
    """A ULID, the same each time the event is sent."""
    metric: Literal["failed"] = "failed"
    """What happened. With `object_type` it identifies the kind of event."""
    object_type: Literal["email"] = "email"
    """What kind of message, or the person, it happened to."""
    timestamp: int
    """Unix seconds. When it happened."""
