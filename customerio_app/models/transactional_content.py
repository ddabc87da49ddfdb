# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class TransactionalContent(Model):
    """Content of a transactional message in one language."""

    bcc: str | None = None
    body: str | None = None
    body_amp: str | None = None
    cc: str | None = None
    created: int | None = None
    """Unix seconds."""
    fake_bcc: bool | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    from_id: int | None = None
    headers: str | None = None
    """JSON text."""
    id: int | None = None
    language: str | None = None
    name: str | None = None
    preheader_text: str | None = None
    preprocessor: Literal["premailer"] | None = None
    recipient: str | None = None
    reply_to: str | None = None
    reply_to_id: int | None = None
    subject: str | None = None
    type: Literal["email", "push"] | str | None = None
    updated: int | None = None
    """Unix seconds."""
