# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .person_by_anonymous_id import PersonByAnonymousId


@attrs.define(kw_only=True, slots=False, repr=False)
class AnonymousRelationship(Model):
    """Part of `ObjectIdentifyAnonymous`."""

    identifiers: PersonByAnonymousId | Unset = UNSET
    relationship_attributes: dict[str, Any] | Unset = UNSET
