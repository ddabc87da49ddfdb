# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SubscriptionChannel(Model):
    """A channel of the subscription center."""

    description: str | None = None
    id: int | None = None
    name: str | None = None
    subscribed_by_default: bool | None = None
    type: (
        Literal["email", "in_app", "inbox", "line", "push", "slack", "twilio", "urban_airship", "whatsapp"] | str | None
    ) = None
