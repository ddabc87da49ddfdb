# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateAssetRequest(Model):
    """What changes about a file of the asset library."""

    name: str | Unset = attrs.field(default=UNSET, metadata={"least": 1})
    """Not empty."""
    parent_folder_id: int | Unset | None = UNSET
