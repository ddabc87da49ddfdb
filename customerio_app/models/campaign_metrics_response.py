# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .campaign_metric import CampaignMetric


@attrs.define(kw_only=True, slots=False, repr=False)
class CampaignMetricsResponse(Model):
    """Metrics of a campaign over time."""

    end: str | None = None
    """ISO 8601."""
    metric: CampaignMetric | None = None
    res: Literal["daily", "days", "hourly", "hours", "monthly", "months", "weekly", "weeks"] | str | None = None
    start: str | None = None
    """ISO 8601."""
