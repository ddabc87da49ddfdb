# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .delivery_metric_series import DeliveryMetricSeries


@attrs.define(kw_only=True, slots=False, repr=False)
class NewsletterMetric(Model):
    """The metrics of a newsletter, and its channel."""

    series: DeliveryMetricSeries | None = None
    """For each metric a number per step, from oldest to newest."""
    type: Literal["email", "in_app", "inbox", "push", "twilio", "webhook"] | str | None = None
