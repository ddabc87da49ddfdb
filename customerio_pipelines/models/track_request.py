# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .context import Context, ContextDict
    from .track_properties import TrackProperties, TrackPropertiesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class TrackRequest(Model):
    """An event, and the person or group it is about."""

    event: (
        Literal[
            "Device Created or Updated",
            "Device Deleted",
            "Object Deleted",
            "Relationship Deleted",
            "Report Content Event",
            "Report Delivery Event",
            "User Deleted",
            "User Suppressed",
            "User Unsuppressed",
        ]
        | str
    )
    anonymous_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "anonymousId"})
    context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET
    group_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "groupId"})
    integrations: Mapping[str, bool] | Unset | None = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    properties: TrackProperties | TrackPropertiesDict | Mapping[str, Any] | Unset = UNSET
    received_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "receivedAt"})
    """ISO 8601 or an aware `datetime`."""
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""
    type: Literal["track"] | Unset = UNSET
    user_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "userId"})
    version: float | Unset = UNSET
