# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonRelationship(Model):
    """A relationship of an object to a person."""

    identifiers: PersonIdentifier | PersonIdentifierDict | Unset = UNSET
    relationship_attributes: Mapping[str, Any] | Unset = UNSET
    """At most 300 names, 150 bytes per name, 1 kB per value. Null or empty text removes an attribute."""


class PersonRelationshipDict(TypedDict, total=False):
    """`PersonRelationship` as a dict."""

    identifiers: PersonIdentifier | PersonIdentifierDict
    relationship_attributes: Mapping[str, Any]
    """At most 300 names, 150 bytes per name, 1 kB per value. Null or empty text removes an attribute."""
