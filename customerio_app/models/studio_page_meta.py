# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .page_numbers import PageNumbers


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioPageMeta(Model):
    """Which page of the Design Studio it is, and of what."""

    filters: dict[str, Any] | None = None
    pagination: PageNumbers | None = None
