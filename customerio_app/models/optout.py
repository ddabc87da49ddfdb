# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Optout(Model):
    """A sender that a person opted out of."""

    channel: Literal["sms", "whatsapp"] | str | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
