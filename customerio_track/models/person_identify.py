# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .object_relationship import ObjectRelationship
    from .person_attributes import PersonAttributes
    from .person_identifier import PersonIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonIdentify(Model):
    """Part of `EntityOperation`."""

    action: Literal["identify"] = "identify"
    identifiers: PersonIdentifier
    type: Literal["person"] = "person"
    timestamp_: UnixTime | Unset = attrs.field(default=UNSET, metadata={"wire": "_timestamp"})
    attributes: PersonAttributes | Unset = UNSET
    cio_relationships: list[ObjectRelationship] | Unset = UNSET
