# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_relationship import ObjectRelationship, ObjectRelationshipDict
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonAddRelationships(Model):
    """Relate a person to objects."""

    action: Literal["add_relationships"] = "add_relationships"
    cio_relationships: Sequence[ObjectRelationship | ObjectRelationshipDict]
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"


class PersonAddRelationshipsDict(TypedDict, total=False):
    """`PersonAddRelationships` as a dict."""

    action: Required[Literal["add_relationships"]]
    cio_relationships: Required[Sequence[ObjectRelationship | ObjectRelationshipDict]]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
