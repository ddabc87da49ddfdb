# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .object_relationship import ObjectRelationship, ObjectRelationshipDict


@attrs.define(kw_only=True, slots=False, repr=False)
class RelationshipsUpdate(Model):
    """Objects to relate a person to, or to end the relationship with."""

    action: Literal["add_relationships", "delete_relationships"] | Unset = UNSET
    """Whether `relationships` are added to the person or taken away."""
    relationships: Sequence[ObjectRelationship | ObjectRelationshipDict] | Unset = UNSET


class RelationshipsUpdateDict(TypedDict, total=False):
    """`RelationshipsUpdate` as a dict."""

    action: Literal["add_relationships", "delete_relationships"]
    """Whether `relationships` are added to the person or taken away."""
    relationships: Sequence[ObjectRelationship | ObjectRelationshipDict]
