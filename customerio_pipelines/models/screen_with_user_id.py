# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .mobile_context import MobileContext, MobileContextDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ScreenWithUserId(Model):
    """A screen call of a person by your own id."""

    user_id: str = attrs.field(metadata={"wire": "userId"})
    category: str | Unset = UNSET
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    context: MobileContext | MobileContextDict | Mapping[str, Any] | Unset = UNSET
    integrations: Mapping[str, bool] | Unset | None = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    name: str | Unset = UNSET
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    properties: Mapping[str, Any] | Unset = UNSET
    received_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "receivedAt"})
    """ISO 8601 or an aware `datetime`."""
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""
    type: Literal["screen"] | Unset = UNSET
    version: float | Unset = UNSET
