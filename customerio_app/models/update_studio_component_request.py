# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateStudioComponentRequest(Model):
    """What changes about a component of the Design Studio."""

    content: str | Unset = UNSET
    name: str | Unset = attrs.field(default=UNSET, metadata={"least": 1})
    """From 1 to 255 characters."""
    parent_folder_id: str | Unset | None = UNSET
    tag: str | Unset = UNSET
