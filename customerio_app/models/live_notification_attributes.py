# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .live_notification_header import LiveNotificationHeader, LiveNotificationHeaderDict

if TYPE_CHECKING:
    LiveNotificationAttributes: TypeAlias = dict[str, Any] | LiveNotificationHeader
    """What stays the same in a live notification: a header, or the fields of your own type."""
    LiveNotificationAttributesDict: TypeAlias = LiveNotificationHeaderDict | Mapping[str, Any]
else:  # a text, so that no class of it is loaded before it is needed
    LiveNotificationAttributes = "dict[str, Any] | LiveNotificationHeader"
    LiveNotificationAttributesDict = "LiveNotificationHeaderDict | Mapping[str, Any]"
