# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Segment(Model):
    """A segment of people."""

    created_at: int | None = None
    """Unix seconds."""
    deduplicate_id: str | None = None
    description: str | None = None
    id: int | None = None
    name: str | None = None
    progress: int | None = None
    """Percent that is built; null once it is."""
    state: Literal["build", "build_queued", "events", "events_queued", "finished"] | str | None = None
    tags: list[str] | None = None
    type: Literal["dynamic", "manual"] | str | None = None
    updated_at: int | None = None
    """Unix seconds."""
