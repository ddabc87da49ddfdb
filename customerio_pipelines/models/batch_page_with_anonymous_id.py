# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .batch_page_properties import BatchPageProperties, BatchPagePropertiesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchPageWithAnonymousId(Model):
    """A page call in a batch, of a person whom you do not know yet."""

    anonymous_id: str = attrs.field(metadata={"wire": "anonymousId"})
    type: Literal["page"] = "page"
    category: str | Unset = UNSET
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    name: str | Unset = UNSET
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    properties: BatchPageProperties | BatchPagePropertiesDict | Mapping[str, Any] | Unset = UNSET
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""


class BatchPageWithAnonymousIdDict(TypedDict, total=False):
    """`BatchPageWithAnonymousId` as a dict."""

    anonymousId: Required[str]
    type: Required[Literal["page"]]
    category: str
    channel: Literal["browser", "mobile", "server"]
    messageId: str
    name: str
    originalTimestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
    properties: BatchPageProperties | BatchPagePropertiesDict | Mapping[str, Any]
    sentAt: IsoTime
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime
    """ISO 8601 or an aware `datetime`."""
