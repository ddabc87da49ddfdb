# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioVersion(Model):
    """A saved version of a Design Studio email, without its content."""

    created: int | None = None
    """Unix seconds."""
    created_on_publish: bool | None = None
    description: str | None = None
    feedback: bool | None = None
    id: str | None = None
    name: str | None = None
    node_id: str | None = None
    node_type: Literal["EMAIL"] | None = None
