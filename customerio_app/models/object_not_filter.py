# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_filter import ObjectFilter, ObjectFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectNotFilter(Model):
    """Part of `ObjectFilter`."""

    not_: ObjectFilter | ObjectFilterDict = attrs.field(metadata={"wire": "not"})


ObjectNotFilterDict = TypedDict(
    "ObjectNotFilterDict", {"not": "Required[ObjectFilter | ObjectFilterDict]"}, total=False
)
