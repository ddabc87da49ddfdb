# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class AssetFilters(Model):
    """The filters that a list of assets was made with."""

    direct_descendants_only: bool | None = None
    parent_folder_id: int | None = None
