# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .people_filter import PeopleFilter, PeopleFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class NotFilter(Model):
    """Part of `PeopleFilter`."""

    not_: PeopleFilter | PeopleFilterDict = attrs.field(metadata={"wire": "not"})


NotFilterDict = TypedDict("NotFilterDict", {"not": "Required[PeopleFilter | PeopleFilterDict]"}, total=False)
