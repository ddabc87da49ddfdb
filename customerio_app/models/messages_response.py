# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .message import Message


@attrs.define(kw_only=True, slots=False, repr=False)
class MessagesResponse(Model):
    """Answer of `broadcastMessages`, answer of `getCampaignMessages` and 3 more."""

    messages: list[Message] | None = None
    next: str | None = None
