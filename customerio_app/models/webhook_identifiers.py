# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class WebhookIdentifiers(Model):
    """Part of `WebhookEventData`."""

    id: str | None
    cio_id: str | None = None
    email: str | None = None
