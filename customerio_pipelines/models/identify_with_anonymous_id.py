# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .anonymous_traits import AnonymousTraits, AnonymousTraitsDict
    from .context import Context, ContextDict


@attrs.define(kw_only=True, slots=False, repr=False)
class IdentifyWithAnonymousId(Model):
    """An identify call of a person whom you do not know yet."""

    anonymous_id: str = attrs.field(metadata={"wire": "anonymousId"})
    context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET
    integrations: Mapping[str, bool] | Unset | None = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    received_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "receivedAt"})
    """ISO 8601 or an aware `datetime`."""
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""
    traits: AnonymousTraits | AnonymousTraitsDict | Mapping[str, Any] | Unset = UNSET
    type: Literal["identify"] | Unset = UNSET
    version: float | Unset = UNSET
