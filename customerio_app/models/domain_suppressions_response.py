# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .suppression import Suppression


@attrs.define(kw_only=True, slots=False, repr=False)
class DomainSuppressionsResponse(Model):
    """One page of the suppressed addresses of a sending domain."""

    category: Literal["bounces", "spam"] | str | None = None
    next: str | None = None
    suppressions: list[Suppression] | None = None
