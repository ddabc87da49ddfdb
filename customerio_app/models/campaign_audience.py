# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CampaignAudience(Model):
    """Who enters a campaign about relationships."""

    person_filters: str | None = None
    """JSON text."""
    relationship_filters: str | None = None
    """JSON text."""
    type: int | None = None
    """From 0 to 1."""
