# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioPreviewErrors(Model):
    """What is wrong with the Liquid of an email, by field."""

    bcc: list[str] | None = None
    body: list[str] | None = None
    body_amp: list[str] | None = None
    body_plain: list[str] | None = None
    cc: list[str] | None = None
    event: list[str] | None = None
    from_: list[str] | None = attrs.field(default=None, metadata={"wire": "from"})
    layout: list[str] | None = None
    message: list[str] | None = None
    preheader_text: list[str] | None = None
    reply_to: list[str] | None = None
    snippets: list[str] | None = None
    subject: list[str] | None = None
    to: list[str] | None = None
    trigger: list[str] | None = None
