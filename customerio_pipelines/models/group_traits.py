# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class GroupTraits(Model, open=True):
    """Traits of a group. Any other name is a trait of your own.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    object_type_id: str | Unset = UNSET
    """Kind of the object in Journeys, a number as text. Left out, it is 1."""
    relationship_attributes: Mapping[str, Any] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "relationshipAttributes"}
    )
    """Attributes of the relationship of person and group."""


class GroupTraitsDict(TypedDict, total=False):
    """`GroupTraits` as a dict."""

    object_type_id: str
    """Kind of the object in Journeys, a number as text. Left out, it is 1."""
    relationshipAttributes: Mapping[str, Any]
    """Attributes of the relationship of person and group."""
