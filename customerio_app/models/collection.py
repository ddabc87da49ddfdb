# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Collection(Model):
    """A collection of data that messages can use."""

    bytes_: int | None = attrs.field(default=None, metadata={"wire": "bytes"})
    created_at: int | None = None
    """Unix seconds."""
    id: int | None = None
    name: str | None = None
    rows: int | None = None
    schema: list[str] | None = None
    updated_at: int | None = None
    """Unix seconds."""
