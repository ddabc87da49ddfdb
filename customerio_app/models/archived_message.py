# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ArchivedMessage(Model):
    """The content of a message as it was sent."""

    bcc: str | None = None
    body: str | None = None
    fake_bcc: bool | None = None
    forgotten: bool | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    headers: str | None = None
    """JSON text."""
    id: str | None = None
    preheader_text: str | None = None
    recipient: str | None = None
    reply_to: str | None = None
    request_method: Literal["DELETE", "GET", "PATCH", "POST", "PUT"] | str | None = None
    subject: str | None = None
    url: str | None = None
