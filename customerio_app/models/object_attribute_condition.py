# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectAttributeCondition(Model):
    """Part of `ObjectAttributeFilter`."""

    field: str
    operator: Literal["eq", "exists"] | str
    type_id: int | str
    value: bool | float | str | Unset = UNSET


class ObjectAttributeConditionDict(TypedDict, total=False):
    """`ObjectAttributeCondition` as a dict."""

    field: Required[str]
    operator: Required[Literal["eq", "exists"] | str]
    type_id: Required[int | str]
    value: bool | float | str
