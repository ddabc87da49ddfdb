# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .asset_folder import AssetFolder
    from .asset_page_meta import AssetPageMeta


@attrs.define(kw_only=True, slots=False, repr=False)
class AssetFoldersResponse(Model):
    """One page of folders of the asset library."""

    folders: list[AssetFolder] | None = None
    meta: AssetPageMeta | None = None
