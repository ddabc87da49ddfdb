# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportPushMetricRequest(Model):
    """What happened to a push, as the device reports."""

    delivery_id: str | Unset = UNSET
    device_id: str | Unset = UNSET
    event: Literal["converted", "delivered", "opened"] | Unset = UNSET
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
