# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .attribute_condition import AttributeCondition, AttributeConditionDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AttributeFilter(Model):
    """People with an attribute that fits."""

    attribute: AttributeCondition | AttributeConditionDict


class AttributeFilterDict(TypedDict, total=False):
    """`AttributeFilter` as a dict."""

    attribute: Required[AttributeCondition | AttributeConditionDict]
