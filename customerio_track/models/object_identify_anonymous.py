# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .anonymous_relationship import AnonymousRelationship, AnonymousRelationshipDict
    from .object_identifier import ObjectIdentifier, ObjectIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectIdentifyAnonymous(Model):
    """Create an object, or update it, and relate it to visitors whom you do not know yet."""

    action: Literal["identify_anonymous"] = "identify_anonymous"
    identifiers: ObjectIdentifier | ObjectIdentifierDict
    type: Literal["object"] = "object"
    attributes: Mapping[str, Any] | Unset = UNSET
    cio_relationships: Sequence[AnonymousRelationship | AnonymousRelationshipDict] | Unset = UNSET


class ObjectIdentifyAnonymousDict(TypedDict, total=False):
    """`ObjectIdentifyAnonymous` as a dict."""

    action: Required[Literal["identify_anonymous"]]
    identifiers: Required[ObjectIdentifier | ObjectIdentifierDict]
    type: Required[Literal["object"]]
    attributes: Mapping[str, Any]
    cio_relationships: Sequence[AnonymousRelationship | AnonymousRelationshipDict]
