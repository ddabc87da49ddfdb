# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_identifier import ObjectIdentifier
    from .person_relationship import PersonRelationship


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectAddRelationships(Model):
    """Part of `EntityOperation`."""

    action: Literal["add_relationships"] = "add_relationships"
    cio_relationships: list[PersonRelationship]
    identifiers: ObjectIdentifier
    type: Literal["object"] = "object"
