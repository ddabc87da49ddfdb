# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class SaveStudioVersionRequest(Model):
    """Name and description of a version to save."""

    name: str = attrs.field(metadata={"least": 1})
    """From 1 to 100 characters."""
    description: str | Unset = UNSET
