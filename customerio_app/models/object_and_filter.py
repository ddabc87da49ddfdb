# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_filter import ObjectFilter, ObjectFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectAndFilter(Model):
    """Part of `ObjectFilter`."""

    and_: Sequence[ObjectFilter | ObjectFilterDict] = attrs.field(metadata={"wire": "and"})


ObjectAndFilterDict = TypedDict(
    "ObjectAndFilterDict", {"and": "Required[Sequence[ObjectFilter | ObjectFilterDict]]"}, total=False
)
