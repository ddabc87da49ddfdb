# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_event_attributes import PersonEventAttributes
    from .person_identifier import PersonIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonEvent(Model):
    """Part of `EntityOperation`."""

    action: Literal["event"] = "event"
    identifiers: PersonIdentifier
    name: str
    type: Literal["person"] = "person"
    attributes: PersonEventAttributes | Unset = UNSET
    id: str | Unset = UNSET
    timestamp: UnixTime | Unset = UNSET
