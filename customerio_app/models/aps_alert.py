# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .alert_details import AlertDetails, AlertDetailsDict

if TYPE_CHECKING:
    ApsAlert: TypeAlias = str | AlertDetails
    """The alert of an iOS notification, as one text or in parts."""
    ApsAlertDict: TypeAlias = str | AlertDetailsDict
else:  # a text, so that no class of it is loaded before it is needed
    ApsAlert = "str | AlertDetails"
    ApsAlertDict = "str | AlertDetailsDict"
