# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class NewsletterAttributeCondition(Model):
    """A comparison with an attribute, for the audience of a newsletter."""

    field: str | Unset = UNSET
    inverse: bool | Unset = UNSET
    operator: Literal["eq", "exists"] | str | Unset = UNSET
    value: bool | float | str | Unset = UNSET


class NewsletterAttributeConditionDict(TypedDict, total=False):
    """`NewsletterAttributeCondition` as a dict."""

    field: str
    inverse: bool
    operator: Literal["eq", "exists"] | str
    value: bool | float | str
