# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Optout(Model):
    """Part of `PersonOptouts`, part of `PersonOptoutsResponse`."""

    channel: Literal["sms", "whatsapp"] | str | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
