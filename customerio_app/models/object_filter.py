# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .object_and_filter import ObjectAndFilter, ObjectAndFilterDict
    from .object_attribute_filter import ObjectAttributeFilter, ObjectAttributeFilterDict
    from .object_not_filter import ObjectNotFilter, ObjectNotFilterDict
    from .object_or_filter import ObjectOrFilter, ObjectOrFilterDict

if TYPE_CHECKING:
    ObjectFilter: TypeAlias = ObjectAndFilter | ObjectOrFilter | ObjectNotFilter | ObjectAttributeFilter
    """Part of `FindObjectsRequest`, part of `ObjectAndFilter`, part of `ObjectNotFilter` and 1 more."""
    ObjectFilterDict: TypeAlias = (
        ObjectAndFilterDict | ObjectOrFilterDict | ObjectNotFilterDict | ObjectAttributeFilterDict
    )
else:  # a text, so that no class of it is loaded before it is needed
    ObjectFilter = "ObjectAndFilter | ObjectOrFilter | ObjectNotFilter | ObjectAttributeFilter"
    ObjectFilterDict = "ObjectAndFilterDict | ObjectOrFilterDict | ObjectNotFilterDict | ObjectAttributeFilterDict"
