# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .message_header import MessageHeader, MessageHeaderDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateBroadcastActionRequest(Model):
    """What changes about a message of a broadcast."""

    bcc: str | Unset = UNSET
    body: str | Unset = UNSET
    body_amp: str | Unset = UNSET
    broadcast_id: int | Unset = UNSET
    created: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    deduplicate_id: str | Unset = UNSET
    fake_bcc: bool | Unset = UNSET
    from_: str | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
    from_id: int | Unset = UNSET
    headers: Sequence[MessageHeader | MessageHeaderDict] | str | Unset = UNSET
    id: int | Unset = UNSET
    image_url: str | Unset = UNSET
    language: str | Unset = UNSET
    layout: str | Unset = UNSET
    method: Literal["delete", "get", "patch", "post", "put"] | Unset = UNSET
    name: str | Unset = UNSET
    preheader_text: str | Unset = UNSET
    preprocessor: Literal["premailer"] | Unset = UNSET
    recipient: str | Unset = UNSET
    reply_to: str | Unset = UNSET
    reply_to_id: int | Unset | None = UNSET
    sending_state: Literal["automatic", "draft", "off"] | Unset = UNSET
    subject: str | Unset = UNSET
    type: Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | Unset = UNSET
    updated: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    url: str | Unset = UNSET
