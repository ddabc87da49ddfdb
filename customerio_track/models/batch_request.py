# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .entity_operation import EntityOperation, EntityOperationDict


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchRequest(Model):
    """Changes of people, objects and deliveries, at most 500,000 bytes."""

    batch: Sequence[EntityOperation | EntityOperationDict]
