# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .anonymous_relationship import AnonymousRelationship
    from .object_identifier import ObjectIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectIdentifyAnonymous(Model):
    """Part of `EntityOperation`."""

    action: Literal["identify_anonymous"] = "identify_anonymous"
    identifiers: ObjectIdentifier
    type: Literal["object"] = "object"
    attributes: dict[str, Any] | Unset = UNSET
    cio_relationships: list[AnonymousRelationship] | Unset = UNSET
