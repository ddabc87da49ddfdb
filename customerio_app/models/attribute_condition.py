# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AttributeCondition(Model):
    """A comparison with an attribute of a person."""

    field: str
    """Name of the attribute."""
    operator: Literal["eq", "exists"] | str
    """`eq` compares with `value`, `exists` asks whether there is one."""
    value: bool | float | str | Unset = UNSET
    """Needed with `eq`."""


class AttributeConditionDict(TypedDict, total=False):
    """`AttributeCondition` as a dict."""

    field: Required[str]
    """Name of the attribute."""
    operator: Required[Literal["eq", "exists"] | str]
    """`eq` compares with `value`, `exists` asks whether there is one."""
    value: bool | float | str
    """Needed with `eq`."""
