# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .person_by_anonymous_id import PersonByAnonymousId, PersonByAnonymousIdDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AnonymousRelationship(Model):
    """A relationship of an object to a visitor whom you do not know yet."""

    identifiers: PersonByAnonymousId | PersonByAnonymousIdDict | Unset = UNSET
    relationship_attributes: Mapping[str, Any] | Unset = UNSET
    """At most 300 names, 150 bytes per name, 1 kB per value. Null or empty text removes an attribute."""


class AnonymousRelationshipDict(TypedDict, total=False):
    """`AnonymousRelationship` as a dict."""

    identifiers: PersonByAnonymousId | PersonByAnonymousIdDict
    relationship_attributes: Mapping[str, Any]
    """At most 300 names, 150 bytes per name, 1 kB per value. Null or empty text removes an attribute."""
