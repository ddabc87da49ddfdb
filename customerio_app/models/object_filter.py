# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_attribute_filter import ObjectAttributeFilter, ObjectAttributeFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectAndFilter(Model):
    """Objects that match all of several filters."""

    and_: Sequence[ObjectFilter | ObjectFilterDict] = attrs.field(metadata={"wire": "and"})


ObjectAndFilterDict = TypedDict(
    "ObjectAndFilterDict", {"and": "Required[Sequence[ObjectFilter | ObjectFilterDict]]"}, total=False
)


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectOrFilter(Model):
    """Objects that match any of several filters."""

    or_: Sequence[ObjectFilter | ObjectFilterDict] = attrs.field(metadata={"wire": "or"})


ObjectOrFilterDict = TypedDict(
    "ObjectOrFilterDict", {"or": "Required[Sequence[ObjectFilter | ObjectFilterDict]]"}, total=False
)


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectNotFilter(Model):
    """Objects that do not match a filter."""

    not_: ObjectFilter | ObjectFilterDict = attrs.field(metadata={"wire": "not"})


ObjectNotFilterDict = TypedDict(
    "ObjectNotFilterDict", {"not": "Required[ObjectFilter | ObjectFilterDict]"}, total=False
)

if TYPE_CHECKING:
    ObjectFilter: TypeAlias = ObjectAndFilter | ObjectOrFilter | ObjectNotFilter | ObjectAttributeFilter
    """Which objects are meant."""
    ObjectFilterDict: TypeAlias = (
        ObjectAndFilterDict | ObjectOrFilterDict | ObjectNotFilterDict | ObjectAttributeFilterDict
    )
else:  # a text, so that no class of it is loaded before it is needed
    ObjectFilter = "ObjectAndFilter | ObjectOrFilter | ObjectNotFilter | ObjectAttributeFilter"
    ObjectFilterDict = "ObjectAndFilterDict | ObjectOrFilterDict | ObjectNotFilterDict | ObjectAttributeFilterDict"
