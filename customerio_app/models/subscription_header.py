# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SubscriptionHeader(Model):
    """Title and subtitle of the subscription center."""

    subtitle: str | None = None
    title: str | None = None
