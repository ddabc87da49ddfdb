# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class WebhookIdentifiers(Model):
    """Who the person of an event is."""

    id: str | None
    """Your id of the person. None if the person has none."""
    cio_id: str | None = None
    """Given by Customer.io, never changes."""
    email: str | None = None
    phone: str | None = None
