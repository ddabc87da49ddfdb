# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastActionRef(Model):
    """Id and type of a message of a broadcast."""

    id: int | None = None
    type: Literal["email", "push", "slack", "sms", "webhook"] | str | None = None
