# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class RegionResponse(Model):
    """The region that an account lives in."""

    environment_id: int | None = None
    region: Literal["eu", "us"] | str | None = None
    url: Literal["https://track-eu.customer.io", "https://track.customer.io"] | str | None = None
