# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Asset(Model):
    """A file in the asset library."""

    created: int | None = None
    """Unix seconds."""
    id: int | None = None
    name: str | None = None
    parent_folder_id: int | None = None
    path: str | None = None
    size: int | None = None
    updated: int | None = None
    """Unix seconds."""
