# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .asset_filters import AssetFilters
    from .page_numbers import PageNumbers


@attrs.define(kw_only=True, slots=False, repr=False)
class AssetPageMeta(Model):
    """Which page of the asset library it is, and of what."""

    filters: AssetFilters | None = None
    pagination: PageNumbers | None = None
