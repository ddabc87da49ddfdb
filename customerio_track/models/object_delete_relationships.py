# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_identifier import ObjectIdentifier, ObjectIdentifierDict
    from .person_relationship import PersonRelationship, PersonRelationshipDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectDeleteRelationships(Model):
    """End the relationships of an object to people."""

    action: Literal["delete_relationships"] = "delete_relationships"
    cio_relationships: Sequence[PersonRelationship | PersonRelationshipDict]
    identifiers: ObjectIdentifier | ObjectIdentifierDict
    type: Literal["object"] = "object"


class ObjectDeleteRelationshipsDict(TypedDict, total=False):
    """`ObjectDeleteRelationships` as a dict."""

    action: Required[Literal["delete_relationships"]]
    cio_relationships: Required[Sequence[PersonRelationship | PersonRelationshipDict]]
    identifiers: Required[ObjectIdentifier | ObjectIdentifierDict]
    type: Required[Literal["object"]]
