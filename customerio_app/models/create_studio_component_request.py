# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateStudioComponentRequest(Model):
    """A new component of the Design Studio."""

    content: str
    name: str = attrs.field(metadata={"least": 1})
    """From 1 to 255 characters."""
    tag: str
    parent_folder_id: str | Unset | None = UNSET
