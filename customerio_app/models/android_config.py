# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .android_notification import AndroidNotification, AndroidNotificationDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AndroidConfig(Model):
    """The part of an FCM message that only Android reads."""

    notification: AndroidNotification | AndroidNotificationDict | Unset = UNSET


class AndroidConfigDict(TypedDict, total=False):
    """`AndroidConfig` as a dict."""

    notification: AndroidNotification | AndroidNotificationDict
