# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, FileContent, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class EmailWithoutTemplate(Model):
    """A transactional email with content of your own."""

    body: str
    from_: str = attrs.field(metadata={"wire": "from"})
    subject: str
    to: str
    attachments: Mapping[str, FileContent] | Unset = UNSET
    """At most 2 MB in all values together."""
    auto_create: bool | Unset = UNSET
    bcc: str | Unset = UNSET
    body_amp: str | Unset = UNSET
    body_plain: str | Unset = UNSET
    cc: str | Unset = UNSET
    disable_css_preprocessing: bool | Unset = UNSET
    disable_message_retention: bool | Unset = UNSET
    fake_bcc: bool | Unset = UNSET
    headers: str | Mapping[str, str] | Unset = UNSET
    identifiers: PersonIdentifier | PersonIdentifierDict | Unset = UNSET
    language: str | Unset = UNSET
    message_data: Mapping[str, Any] | Unset = UNSET
    preheader: str | Unset = UNSET
    queue_draft: bool | Unset = UNSET
    reply_to: str | Unset = UNSET
    send_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. At most 90 days ahead."""
    send_to_unsubscribed: bool | Unset = UNSET
    tracked: bool | Unset = UNSET
