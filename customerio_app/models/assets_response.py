# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .asset import Asset
    from .asset_page_meta import AssetPageMeta


@attrs.define(kw_only=True, slots=False, repr=False)
class AssetsResponse(Model):
    """One page of files of the asset library."""

    assets: list[Asset] | None = None
    meta: AssetPageMeta | None = None
