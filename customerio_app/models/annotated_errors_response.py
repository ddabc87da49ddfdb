# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .annotated_error import AnnotatedError


@attrs.define(kw_only=True, slots=False, repr=False)
class AnnotatedErrorsResponse(Model):
    """A failed call of the Design Studio or of the assets."""

    errors: list[AnnotatedError] | None = None
