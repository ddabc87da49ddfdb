# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateAssetFolderRequest(Model):
    """A new folder of the asset library."""

    name: str = attrs.field(metadata={"least": 1})
    """Not empty."""
    parent_folder_id: int | Unset | None = UNSET
