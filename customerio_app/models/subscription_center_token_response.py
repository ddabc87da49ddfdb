# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SubscriptionCenterTokenResponse(Model):
    """A link to a person's subscription center, valid for 24 hours."""

    token: str | None = None
    url: str | None = None
