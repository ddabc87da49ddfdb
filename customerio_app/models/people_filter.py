# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .and_filter import AndFilter, AndFilterDict
    from .attribute_filter import AttributeFilter, AttributeFilterDict
    from .not_filter import NotFilter, NotFilterDict
    from .or_filter import OrFilter, OrFilterDict
    from .segment_filter import SegmentFilter, SegmentFilterDict

if TYPE_CHECKING:
    PeopleFilter: TypeAlias = AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter
    """Part of `AndFilter`, part of `BroadcastToRecipients`, part of `ExportPeopleRequest` and 3 more."""
    PeopleFilterDict: TypeAlias = AndFilterDict | OrFilterDict | NotFilterDict | SegmentFilterDict | AttributeFilterDict
else:  # a text, so that no class of it is loaded before it is needed
    PeopleFilter = "AndFilter | OrFilter | NotFilter | SegmentFilter | AttributeFilter"
    PeopleFilterDict = "AndFilterDict | OrFilterDict | NotFilterDict | SegmentFilterDict | AttributeFilterDict"
