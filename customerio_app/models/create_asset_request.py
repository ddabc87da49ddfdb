# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, File, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateAssetRequest(Model):
    """A file to upload to the asset library."""

    file: File
    name: str | Unset = UNSET
    parent_folder_id: int | Unset | None = UNSET
