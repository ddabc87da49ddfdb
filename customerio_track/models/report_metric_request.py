# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportMetricRequest(Model):
    """What happened to a delivery, for example that it was opened."""

    delivery_id: str
    metric: Literal["bounced", "clicked", "converted", "deferred", "delivered", "dropped", "opened", "spammed"]
    href: str | Unset = UNSET
    reason: str | Unset = UNSET
    recipient: str | Unset = UNSET
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
