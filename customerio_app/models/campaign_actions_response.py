# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .campaign_action import CampaignAction


@attrs.define(kw_only=True, slots=False, repr=False)
class CampaignActionsResponse(Model):
    """One page of the steps of a campaign."""

    actions: list[CampaignAction] | None = None
    """At most 10 elements."""
    next: str | None = None
