# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateStudioFolderRequest(Model):
    """A new folder of the Design Studio."""

    name: str = attrs.field(metadata={"least": 1})
    """From 1 to 170 characters."""
    parent_folder_id: str | Unset | None = UNSET
