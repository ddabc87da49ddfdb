# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_filter import ObjectFilter, ObjectFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FindObjectsRequest(Model):
    """Which objects of one type to find."""

    filter: ObjectFilter | ObjectFilterDict
    object_type_id: int | str
