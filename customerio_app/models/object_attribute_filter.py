# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_attribute_condition import ObjectAttributeCondition, ObjectAttributeConditionDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectAttributeFilter(Model):
    """Objects with an attribute that fits."""

    object_attribute: ObjectAttributeCondition | ObjectAttributeConditionDict


class ObjectAttributeFilterDict(TypedDict, total=False):
    """`ObjectAttributeFilter` as a dict."""

    object_attribute: Required[ObjectAttributeCondition | ObjectAttributeConditionDict]
