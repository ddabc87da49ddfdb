# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .object_identifier import ObjectIdentifier, ObjectIdentifierDict
    from .person_relationship import PersonRelationship, PersonRelationshipDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectIdentify(Model):
    """Create an object, or update its attributes."""

    action: Literal["identify"] = "identify"
    identifiers: ObjectIdentifier | ObjectIdentifierDict
    type: Literal["object"] = "object"
    attributes: Mapping[str, Any] | Unset = UNSET
    cio_relationships: Sequence[PersonRelationship | PersonRelationshipDict] | Unset = UNSET


class ObjectIdentifyDict(TypedDict, total=False):
    """`ObjectIdentify` as a dict."""

    action: Required[Literal["identify"]]
    identifiers: Required[ObjectIdentifier | ObjectIdentifierDict]
    type: Required[Literal["object"]]
    attributes: Mapping[str, Any]
    cio_relationships: Sequence[PersonRelationship | PersonRelationshipDict]
