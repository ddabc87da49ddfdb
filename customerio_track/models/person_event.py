# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_event_attributes import PersonEventAttributes, PersonEventAttributesDict
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonEvent(Model):
    """Record an event of a person."""

    action: Literal["event"] = "event"
    identifiers: PersonIdentifier | PersonIdentifierDict
    name: str
    type: Literal["person"] = "person"
    attributes: PersonEventAttributes | PersonEventAttributesDict | Mapping[str, Any] | Unset = UNSET
    id: str | Unset = UNSET
    """A ULID. The same id a second time is dropped."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. When it happened, now if left out. After 72 hours, it triggers no campaign.
    """


class PersonEventDict(TypedDict, total=False):
    """`PersonEvent` as a dict."""

    action: Required[Literal["event"]]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    name: Required[str]
    type: Required[Literal["person"]]
    attributes: PersonEventAttributes | PersonEventAttributesDict | Mapping[str, Any]
    id: str
    """A ULID. The same id a second time is dropped."""
    timestamp: UnixTime
    """Unix seconds or an aware `datetime`. When it happened, now if left out. After 72 hours, it triggers no campaign.
    """
