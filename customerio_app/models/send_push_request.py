# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .custom_device import CustomDevice
    from .person_identifier import PersonIdentifier
    from .push_payload import PushPayload


@attrs.define(kw_only=True, slots=False, repr=False)
class SendPushRequest(Model):
    """Body of `sendPush`."""

    identifiers: PersonIdentifier
    transactional_message_id: str | int
    custom_data: dict[str, Any] | Unset = UNSET
    custom_device: CustomDevice | Unset = UNSET
    custom_payload: PushPayload | Unset = UNSET
    disable_message_retention: bool | Unset = UNSET
    image_url: str | Unset = UNSET
    language: str | Unset = UNSET
    link: str | Unset = UNSET
    message: str | Unset = UNSET
    message_data: dict[str, Any] | Unset = UNSET
    queue_draft: bool | Unset = UNSET
    send_at: UnixTime | Unset = UNSET
    send_to_unsubscribed: bool | Unset = UNSET
    sound: Literal["default", "none"] | Unset = UNSET
    title: str | Unset = UNSET
    to: Literal["all", "last_used"] | str | Unset = UNSET
