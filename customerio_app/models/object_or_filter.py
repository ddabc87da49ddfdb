# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_filter import ObjectFilter, ObjectFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectOrFilter(Model):
    """Part of `ObjectFilter`."""

    or_: Sequence[ObjectFilter | ObjectFilterDict] = attrs.field(metadata={"wire": "or"})


ObjectOrFilterDict = TypedDict(
    "ObjectOrFilterDict", {"or": "Required[Sequence[ObjectFilter | ObjectFilterDict]]"}, total=False
)
