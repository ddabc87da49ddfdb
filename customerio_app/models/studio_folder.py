# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioFolder(Model):
    """A folder of the Design Studio."""

    created: int | None = None
    """Unix seconds."""
    id: str | None = None
    name: str | None = None
    parent_folder_id: str | None = None
    updated: int | None = None
    """Unix seconds."""
