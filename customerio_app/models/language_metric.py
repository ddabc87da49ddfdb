# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .delivery_metric_series import DeliveryMetricSeries


@attrs.define(kw_only=True, slots=False, repr=False)
class LanguageMetric(Model):
    """The metrics of a message in one language."""

    default: bool | None = None
    language: str | None = None
    series: DeliveryMetricSeries | None = None
    """For each metric a number per step, from oldest to newest."""
