# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .message_header import MessageHeader, MessageHeaderDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateTransactionalContentRequest(Model):
    """What changes about the content of a transactional message."""

    bcc: str | Unset = UNSET
    body: str | Unset = UNSET
    body_amp: str | Unset = UNSET
    created: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    fake_bcc: bool | Unset = UNSET
    from_: str | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
    from_id: int | Unset = UNSET
    headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET
    id: int | Unset = UNSET
    language: str | Unset = UNSET
    name: str | Unset = UNSET
    preheader_text: str | Unset = UNSET
    preprocessor: Literal["premailer"] | Unset = UNSET
    recipient: str | Unset = UNSET
    reply_to: str | Unset = UNSET
    reply_to_id: int | Unset | None = UNSET
    subject: str | Unset = UNSET
    type: Literal["email", "push"] | Unset = UNSET
    updated: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
