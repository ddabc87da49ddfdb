# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .entity_error import EntityError


@attrs.define(kw_only=True, slots=False, repr=False)
class EntityErrorsResponse(Model):
    """A refused entity or batch, with the errors."""

    errors: list[EntityError] | None = None
