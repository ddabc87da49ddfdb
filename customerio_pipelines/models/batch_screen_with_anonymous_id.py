# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchScreenWithAnonymousId(Model):
    """A screen call in a batch, of a person whom you do not know yet."""

    anonymous_id: str = attrs.field(metadata={"wire": "anonymousId"})
    type: Literal["screen"] = "screen"
    category: str | Unset = UNSET
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    name: str | Unset = UNSET
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    properties: Mapping[str, Any] | Unset = UNSET
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""


class BatchScreenWithAnonymousIdDict(TypedDict, total=False):
    """`BatchScreenWithAnonymousId` as a dict."""

    anonymousId: Required[str]
    type: Required[Literal["screen"]]
    category: str
    channel: Literal["browser", "mobile", "server"]
    messageId: str
    name: str
    originalTimestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
    properties: Mapping[str, Any]
    sentAt: IsoTime
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
