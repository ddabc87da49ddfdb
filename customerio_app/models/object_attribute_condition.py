# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectAttributeCondition(Model):
    """A comparison with an attribute of an object."""

    field: str
    """Name of the attribute."""
    operator: Literal["eq", "exists"] | str
    """`eq` compares with `value`, `exists` asks whether there is one."""
    type_id: int | str
    """Object type, the same as that of the search."""
    value: bool | float | str | Unset = UNSET
    """Needed with `eq`."""


class ObjectAttributeConditionDict(TypedDict, total=False):
    """`ObjectAttributeCondition` as a dict."""

    field: Required[str]
    """Name of the attribute."""
    operator: Required[Literal["eq", "exists"] | str]
    """`eq` compares with `value`, `exists` asks whether there is one."""
    type_id: Required[int | str]
    """Object type, the same as that of the search."""
    value: bool | float | str
    """Needed with `eq`."""
