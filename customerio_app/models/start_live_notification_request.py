# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .content_state import ContentState, ContentStateDict
    from .live_notification_attributes import LiveNotificationAttributes, LiveNotificationAttributesDict
    from .live_notification_push import LiveNotificationPush, LiveNotificationPushDict
    from .live_notification_recipient import LiveNotificationRecipient, LiveNotificationRecipientDict


@attrs.define(kw_only=True, slots=False, repr=False)
class StartLiveNotificationRequest(Model):
    """A live notification to start."""

    attributes: LiveNotificationAttributes | LiveNotificationAttributesDict
    content_state: ContentState | ContentStateDict
    identifiers: LiveNotificationRecipient | LiveNotificationRecipientDict
    notification_type: str
    app_identifier: str | Unset = UNSET
    deep_link: str | Unset = UNSET
    device_id: str | Unset = UNSET
    expiration: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    platform: Literal["android", "ios"] | Unset = UNSET
    push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET
