# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonRelationship(Model):
    """Part of `ObjectAddRelationships`, part of `ObjectDeleteRelationships` and 1 more."""

    identifiers: PersonIdentifier | Unset = UNSET
    relationship_attributes: dict[str, Any] | Unset = UNSET
