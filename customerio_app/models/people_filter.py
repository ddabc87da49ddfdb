# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .attribute_filter import AttributeFilter, AttributeFilterDict
    from .segment_filter import SegmentFilter, SegmentFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AndFilter(Model):
    """People who match all of several filters."""

    and_: Sequence[PeopleFilter | PeopleFilterDict] = attrs.field(metadata={"wire": "and"})


AndFilterDict = TypedDict("AndFilterDict", {"and": "Required[Sequence[PeopleFilter | PeopleFilterDict]]"}, total=False)


@attrs.define(kw_only=True, slots=False, repr=False)
class NotFilter(Model):
    """People who do not match a filter."""

    not_: PeopleFilter | PeopleFilterDict = attrs.field(metadata={"wire": "not"})


NotFilterDict = TypedDict("NotFilterDict", {"not": "Required[PeopleFilter | PeopleFilterDict]"}, total=False)


@attrs.define(kw_only=True, slots=False, repr=False)
class OrFilter(Model):
    """People who match any of several filters."""

    or_: Sequence[PeopleFilter | PeopleFilterDict] = attrs.field(metadata={"wire": "or"})


OrFilterDict = TypedDict("OrFilterDict", {"or": "Required[Sequence[PeopleFilter | PeopleFilterDict]]"}, total=False)

if TYPE_CHECKING:
    PeopleFilter: TypeAlias = AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter
    """Which people are meant."""
    PeopleFilterDict: TypeAlias = AndFilterDict | OrFilterDict | NotFilterDict | SegmentFilterDict | AttributeFilterDict
else:  # a text, so that no class of it is loaded before it is needed
    PeopleFilter = "AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter"
    PeopleFilterDict = "AndFilterDict | OrFilterDict | NotFilterDict | SegmentFilterDict | AttributeFilterDict"
