# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .message_header import MessageHeader


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioEnvelope(Model):
    """Sender, recipient and headers of a Design Studio email."""

    bcc: str | None = None
    fake_bcc: bool | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    from_id: int | None = None
    headers: list[MessageHeader] | None = None
    recipient: str | None = None
    reply_to: str | None = None
    reply_to_id: int | None = None
