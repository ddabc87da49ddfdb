# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .alert_details import AlertDetails, AlertDetailsDict

ApsAlert: TypeAlias = "str | AlertDetails"
"""Part of `Aps`."""

ApsAlertDict: TypeAlias = "str | AlertDetailsDict"
