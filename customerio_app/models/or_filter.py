# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .people_filter import PeopleFilter, PeopleFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class OrFilter(Model):
    """Part of `PeopleFilter`."""

    or_: Sequence[PeopleFilter | PeopleFilterDict] = attrs.field(metadata={"wire": "or"})


OrFilterDict = TypedDict("OrFilterDict", {"or": "Required[Sequence[PeopleFilter | PeopleFilterDict]]"}, total=False)
