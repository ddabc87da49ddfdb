# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .broadcast_recipient_by_email import BroadcastRecipientByEmail, BroadcastRecipientByEmailDict
    from .broadcast_recipient_by_id import BroadcastRecipientById, BroadcastRecipientByIdDict

if TYPE_CHECKING:
    BroadcastRecipient: TypeAlias = BroadcastRecipientById | BroadcastRecipientByEmail
    """A person to send a broadcast to, with data of their own."""
    BroadcastRecipientDict: TypeAlias = BroadcastRecipientByIdDict | BroadcastRecipientByEmailDict
else:  # a text, so that no class of it is loaded before it is needed
    BroadcastRecipient = "BroadcastRecipientById | BroadcastRecipientByEmail"
    BroadcastRecipientDict = "BroadcastRecipientByIdDict | BroadcastRecipientByEmailDict"
