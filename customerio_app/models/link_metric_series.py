# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class LinkMetricSeries(Model):
    """The clicks on a link, a number per step, from oldest to newest."""

    clicked: list[int] | None = None
    human_clicked: list[int] | None = None
    machine_clicked: list[int] | None = None
