# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .related_object import RelatedObject


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonRelationshipsResponse(Model):
    """One page of the objects related to a person."""

    cio_relationships: list[RelatedObject] | None = None
    next: str | None = None
