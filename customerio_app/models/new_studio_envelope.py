# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .message_header import MessageHeader, MessageHeaderDict


@attrs.define(kw_only=True, slots=False, repr=False)
class NewStudioEnvelope(Model):
    """Sender, recipient and headers to set for a Design Studio email."""

    bcc: str | Unset = UNSET
    fake_bcc: bool | Unset = UNSET
    from_id: int | Unset | None = UNSET
    headers: Sequence[MessageHeader | MessageHeaderDict] | Unset = UNSET
    recipient: str | Unset = UNSET
    reply_to_id: int | Unset | None = UNSET


class NewStudioEnvelopeDict(TypedDict, total=False):
    """`NewStudioEnvelope` as a dict."""

    bcc: str
    fake_bcc: bool
    from_id: int | None
    headers: Sequence[MessageHeader | MessageHeaderDict]
    recipient: str
    reply_to_id: int | None
