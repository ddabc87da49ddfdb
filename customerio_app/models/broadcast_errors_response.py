# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastErrorsResponse(Model):
    """One page of what went wrong when a broadcast was triggered."""

    errors: list[str] | None = None
    next: str | None = None
