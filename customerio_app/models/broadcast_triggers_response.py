# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .broadcast_trigger import BroadcastTrigger


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastTriggersResponse(Model):
    """The triggers of a broadcast so far."""

    triggers: list[BroadcastTrigger] | None = None
