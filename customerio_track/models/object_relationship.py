# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .object_identifier import ObjectIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectRelationship(Model):
    """Part of `PersonAddRelationships`, part of `PersonDeleteRelationships` and 2 more."""

    identifiers: ObjectIdentifier | Unset = UNSET
    relationship_attributes: dict[str, Any] | Unset = UNSET
