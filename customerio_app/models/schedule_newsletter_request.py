# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ScheduleNewsletterRequest(Model, open=True):
    """When and how fast a newsletter is sent.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    scheduled_at: UnixTime
    """Unix seconds or an aware `datetime`."""
    rate_limit_email_rate: int | Unset = UNSET
    """At least 1."""
    rate_limit_spread: bool | Unset = UNSET
    rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET
    timezone: str | Unset = UNSET
    tz_match_enabled: bool | Unset = UNSET
