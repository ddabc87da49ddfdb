# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Suppression(Model):
    """A suppressed address, and why it is."""

    created: int | None = None
    """Unix seconds."""
    email: str | None = None
    reason: str | None = None
    status: str | None = None
