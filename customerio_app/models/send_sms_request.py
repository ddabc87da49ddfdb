# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class SendSmsRequest(Model):
    """A transactional SMS."""

    identifiers: PersonIdentifier | PersonIdentifierDict
    to: str
    transactional_message_id: str | int
    auto_create: bool | Unset = UNSET
    body: str | Unset = UNSET
    disable_message_retention: bool | Unset = UNSET
    from_: str | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
    language: str | Unset = UNSET
    message_data: Mapping[str, Any] | Unset = UNSET
    queue_draft: bool | Unset = UNSET
    send_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. At most 90 days ahead."""
    send_to_unsubscribed: bool | Unset = UNSET
    tracked: bool | Unset = UNSET
