# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .track_properties import TrackProperties, TrackPropertiesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchTrackWithAnonymousId(Model):
    """A track call in a batch, of a person whom you do not know yet."""

    anonymous_id: str = attrs.field(metadata={"wire": "anonymousId"})
    event: str
    type: Literal["track"] = "track"
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    properties: TrackProperties | TrackPropertiesDict | Mapping[str, Any] | Unset = UNSET
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""


class BatchTrackWithAnonymousIdDict(TypedDict, total=False):
    """`BatchTrackWithAnonymousId` as a dict."""

    anonymousId: Required[str]
    event: Required[str]
    type: Required[Literal["track"]]
    messageId: str
    originalTimestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
    properties: TrackProperties | TrackPropertiesDict | Mapping[str, Any]
    sentAt: IsoTime
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
