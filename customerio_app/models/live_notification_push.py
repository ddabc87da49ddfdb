# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .live_notification_alert import LiveNotificationAlert, LiveNotificationAlertDict


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveNotificationPush(Model):
    """What is pushed with a change of a live notification."""

    alert: LiveNotificationAlert | LiveNotificationAlertDict | Unset = UNSET


class LiveNotificationPushDict(TypedDict, total=False):
    """`LiveNotificationPush` as a dict."""

    alert: LiveNotificationAlert | LiveNotificationAlertDict
