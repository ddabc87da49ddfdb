# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .broadcast_to_data_file import BroadcastToDataFile, BroadcastToDataFileDict
    from .broadcast_to_default_audience import BroadcastToDefaultAudience, BroadcastToDefaultAudienceDict
    from .broadcast_to_emails import BroadcastToEmails, BroadcastToEmailsDict
    from .broadcast_to_ids import BroadcastToIds, BroadcastToIdsDict
    from .broadcast_to_recipients import BroadcastToRecipients, BroadcastToRecipientsDict
    from .broadcast_to_user_data import BroadcastToUserData, BroadcastToUserDataDict

TriggerBroadcastRequest: TypeAlias = "BroadcastToDefaultAudience | BroadcastToRecipients | BroadcastToEmails | BroadcastToIds | BroadcastToUserData | BroadcastToDataFile"
"""Body of `triggerBroadcast`."""

TriggerBroadcastRequestDict: TypeAlias = "BroadcastToDefaultAudienceDict | BroadcastToRecipientsDict | BroadcastToEmailsDict | BroadcastToIdsDict | BroadcastToUserDataDict | BroadcastToDataFileDict"
