# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class TransactionalMessage(Model):
    """A transactional message: the template that sends use."""

    created_at: int | None = None
    """Unix seconds."""
    description: str | None = None
    hide_message_body: bool | None = None
    id: int | None = None
    link_tracking: bool | None = None
    name: str | None = None
    open_tracking: bool | None = None
    queue_drafts: bool | None = None
    send_to_unsubscribed: bool | None = None
    updated_at: int | None = None
    """Unix seconds."""
