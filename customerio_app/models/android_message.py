# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .android_config import AndroidConfig
    from .notification_text import NotificationText


@attrs.define(kw_only=True, slots=False, repr=False)
class AndroidMessage(Model):
    """Part of `AndroidPayload`."""

    android: AndroidConfig | Unset = UNSET
    data: dict[str, str] | Unset = UNSET
    notification: NotificationText | Unset = UNSET
