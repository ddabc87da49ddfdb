# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .android_config import AndroidConfig, AndroidConfigDict
    from .notification_text import NotificationText, NotificationTextDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AndroidMessage(Model):
    """An FCM message for Android."""

    android: AndroidConfig | AndroidConfigDict | Unset = UNSET
    data: Mapping[str, str] | Unset = UNSET
    notification: NotificationText | NotificationTextDict | Unset = UNSET


class AndroidMessageDict(TypedDict, total=False):
    """`AndroidMessage` as a dict."""

    android: AndroidConfig | AndroidConfigDict
    data: Mapping[str, str]
    notification: NotificationText | NotificationTextDict
