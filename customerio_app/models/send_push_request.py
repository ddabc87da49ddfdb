# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .custom_device import CustomDevice, CustomDeviceDict
    from .person_identifier import PersonIdentifier, PersonIdentifierDict
    from .push_payload import PushPayload, PushPayloadDict


@attrs.define(kw_only=True, slots=False, repr=False)
class SendPushRequest(Model):
    """A transactional push notification."""

    identifiers: PersonIdentifier | PersonIdentifierDict
    transactional_message_id: str | int
    auto_create: bool | Unset = UNSET
    custom_data: Mapping[str, Any] | Unset = UNSET
    custom_device: CustomDevice | CustomDeviceDict | Unset = UNSET
    custom_payload: PushPayload | PushPayloadDict | Unset = UNSET
    disable_message_retention: bool | Unset = UNSET
    image_url: str | Unset = UNSET
    language: str | Unset = UNSET
    link: str | Unset = UNSET
    message: str | Unset = UNSET
    message_data: Mapping[str, Any] | Unset = UNSET
    queue_draft: bool | Unset = UNSET
    send_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. At most 90 days ahead."""
    send_to_unsubscribed: bool | Unset = UNSET
    sound: Literal["default", "none"] | Unset = UNSET
    title: str | Unset = UNSET
    to: Literal["all", "last_used"] | str | Unset = UNSET
