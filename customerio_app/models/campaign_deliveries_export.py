# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CampaignDeliveriesExport(Model):
    """An export of the deliveries of one campaign or broadcast."""

    campaign_id: int
    attributes: Sequence[str] | Unset = UNSET
    drafts: bool | Unset = UNSET
    end: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    metric: (
        Literal[
            "attempted",
            "bounced",
            "clicked",
            "converted",
            "created",
            "delivered",
            "dropped",
            "failed",
            "opened",
            "sent",
            "spammed",
            "undeliverable",
            "unsubscribed",
        ]
        | Unset
    ) = UNSET
    start: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
