# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .broadcast_to_data_file import BroadcastToDataFile
    from .broadcast_to_default_audience import BroadcastToDefaultAudience
    from .broadcast_to_emails import BroadcastToEmails
    from .broadcast_to_ids import BroadcastToIds
    from .broadcast_to_recipients import BroadcastToRecipients
    from .broadcast_to_user_data import BroadcastToUserData

if TYPE_CHECKING:
    TriggerBroadcastRequest: TypeAlias = (
        BroadcastToDefaultAudience
        | BroadcastToRecipients
        | BroadcastToEmails
        | BroadcastToIds
        | BroadcastToUserData
        | BroadcastToDataFile
    )
    """Whom a broadcast goes to, and with which data."""
else:  # a text, so that no class of it is loaded before it is needed
    TriggerBroadcastRequest = "BroadcastToDefaultAudience | BroadcastToRecipients | BroadcastToEmails | BroadcastToIds | BroadcastToUserData | BroadcastToDataFile"
