# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .object_relationship import ObjectRelationship, ObjectRelationshipDict
    from .person_attributes import PersonAttributes, PersonAttributesDict
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonIdentify(Model):
    """Create a person, or update their attributes."""

    action: Literal["identify"] = "identify"
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"
    attributes: PersonAttributes | PersonAttributesDict | Mapping[str, Any] | Unset = UNSET
    cio_relationships: Sequence[ObjectRelationship | ObjectRelationshipDict] | Unset = UNSET
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. When it changed. An attribute that was changed later stays as it is."""


class PersonIdentifyDict(TypedDict, total=False):
    """`PersonIdentify` as a dict."""

    action: Required[Literal["identify"]]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
    attributes: PersonAttributes | PersonAttributesDict | Mapping[str, Any]
    cio_relationships: Sequence[ObjectRelationship | ObjectRelationshipDict]
    timestamp: UnixTime
    """Unix seconds or an aware `datetime`. When it changed. An attribute that was changed later stays as it is."""
