# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_identifier import ObjectIdentifier, ObjectIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectDelete(Model):
    """Delete an object. This cannot be undone."""

    action: Literal["delete"] = "delete"
    identifiers: ObjectIdentifier | ObjectIdentifierDict
    type: Literal["object"] = "object"


class ObjectDeleteDict(TypedDict, total=False):
    """`ObjectDelete` as a dict."""

    action: Required[Literal["delete"]]
    identifiers: Required[ObjectIdentifier | ObjectIdentifierDict]
    type: Required[Literal["object"]]
