# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonMessageMetrics(Model):
    """When a delivery to a person was sent and delivered, in unix seconds."""

    delivered: int | None = None
    """Unix seconds."""
    sent: int | None = None
    """Unix seconds."""
