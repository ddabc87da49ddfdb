# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Snippet(Model):
    """A snippet: content that messages share."""

    name: str
    value: str
    updated_at: int | None = None
    """Unix seconds."""
