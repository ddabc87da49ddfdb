# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .journey_metric import JourneyMetric


@attrs.define(kw_only=True, slots=False, repr=False)
class JourneyMetricsResponse(Model):
    """How far the journeys of a campaign have come."""

    journey_metric: JourneyMetric | None = None
