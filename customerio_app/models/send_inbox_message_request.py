# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class SendInboxMessageRequest(Model):
    """A transactional message to a person's inbox in your app."""

    identifiers: PersonIdentifier | PersonIdentifierDict
    transactional_message_id: str | int
    auto_create: bool | Unset = UNSET
    language: str | Unset = UNSET
    message_data: Mapping[str, Any] | Unset = UNSET
    queue_draft: bool | Unset = UNSET
    send_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. At most 90 days ahead."""
    to: str | Unset = UNSET
