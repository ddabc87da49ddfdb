# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .context import Context, ContextDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AliasRequest(Model):
    """Two ids of one person: the one before, and the one from now on."""

    previous_id: str = attrs.field(metadata={"wire": "previousId"})
    user_id: str = attrs.field(metadata={"wire": "userId"})
    context: Context | ContextDict | Mapping[str, Any] | Unset = UNSET
    integrations: Mapping[str, bool] | Unset | None = UNSET
    message_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "messageId"})
    original_timestamp: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "originalTimestamp"})
    """ISO 8601 or an aware `datetime`."""
    sent_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "sentAt"})
    """ISO 8601 or an aware `datetime`."""
    timestamp: IsoTime | Unset = UNSET
    """ISO 8601 or an aware `datetime`."""
    type: Literal["alias"] | Unset = UNSET
