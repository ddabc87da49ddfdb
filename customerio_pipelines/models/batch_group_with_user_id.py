# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchGroupWithUserId(Model):
    """A group call in a batch."""

    group_id: str = attrs.field(metadata={"wire": "groupId"})
    type: Literal["group"] = "group"
    user_id: str = attrs.field(metadata={"wire": "userId"})
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""
    traits: Mapping[str, Any] | Unset = UNSET


class BatchGroupWithUserIdDict(TypedDict, total=False):
    """`BatchGroupWithUserId` as a dict."""

    groupId: Required[str]
    type: Required[Literal["group"]]
    userId: Required[str]
    messageId: str
    originalTimestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
    sentAt: IsoTime
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
    traits: Mapping[str, Any]
