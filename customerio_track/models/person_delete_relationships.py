# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_relationship import ObjectRelationship
    from .person_identifier import PersonIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonDeleteRelationships(Model):
    """Part of `EntityOperation`."""

    action: Literal["delete_relationships"] = "delete_relationships"
    cio_relationships: list[ObjectRelationship]
    identifiers: PersonIdentifier
    type: Literal["person"] = "person"
