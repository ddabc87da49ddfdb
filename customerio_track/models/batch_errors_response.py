# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .batch_error import BatchError


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchErrorsResponse(Model):
    """The items of a batch that were refused."""

    errors: list[BatchError] | None = None
