# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .object_identifier import ObjectIdentifier, ObjectIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectRelationship(Model):
    """A relationship of a person to an object."""

    identifiers: ObjectIdentifier | ObjectIdentifierDict | Unset = UNSET
    relationship_attributes: Mapping[str, Any] | Unset = UNSET
    """At most 100 kB, 300 names, 150 bytes per name, 1 kB per value. Null or empty text removes an attribute."""


class ObjectRelationshipDict(TypedDict, total=False):
    """`ObjectRelationship` as a dict."""

    identifiers: ObjectIdentifier | ObjectIdentifierDict
    relationship_attributes: Mapping[str, Any]
    """At most 100 kB, 300 names, 150 bytes per name, 1 kB per value. Null or empty text removes an attribute."""
