# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .related_person import RelatedPerson


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectRelationshipsResponse(Model):
    """One page of the people related to an object."""

    cio_relationships: list[RelatedPerson] | None = None
    next: str | None = None
