# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .page_properties import PageProperties, PagePropertiesDict
    from .web_context import WebContext, WebContextDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PageWithUserId(Model):
    """A page call of a person by your own id."""

    user_id: str = attrs.field(metadata={"wire": "userId"})
    category: str | Unset = UNSET
    channel: Literal["browser", "mobile", "server"] | Unset = UNSET
    context: WebContext | WebContextDict | Mapping[str, Any] | Unset = UNSET
    integrations: Mapping[str, bool] | Unset | None = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    name: str | Unset = UNSET
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    properties: PageProperties | PagePropertiesDict | Mapping[str, Any] | Unset = UNSET
    received_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "receivedAt"})
    """ISO 8601 or an aware `datetime`."""
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""
    type: Literal["page"] | Unset = UNSET
    version: float | Unset = UNSET
