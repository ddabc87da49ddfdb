# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class JourneyMetric(Model):
    """How many journeys reached each point, a number per step."""

    activated: list[int] | None = None
    converted: list[int] | None = None
    exited_early: list[int] | None = None
    finished: list[int] | None = None
    messaged: list[int] | None = None
    never_activated: list[int] | None = None
    started: list[int] | None = None
