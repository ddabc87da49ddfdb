# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .content_state import ContentState, ContentStateDict
    from .live_notification_push import LiveNotificationPush, LiveNotificationPushDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateLiveNotificationRequest(Model):
    """The new state of a live notification."""

    content_state: ContentState | ContentStateDict
    instance_id: str
    attributes: Mapping[str, Any] | Unset = UNSET
    deep_link: str | Unset = UNSET
    push_payload: LiveNotificationPush | LiveNotificationPushDict | Unset = UNSET
