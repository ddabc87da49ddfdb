# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioEmailSummary(Model):
    """An email of the Design Studio, without its content."""

    created: int | None = None
    """Unix seconds."""
    has_translations: bool | None = None
    id: str | None = None
    is_linked: bool | None = None
    is_template: bool | None = None
    name: str | None = None
    parent_folder_id: str | None = None
    updated: int | None = None
    """Unix seconds."""
