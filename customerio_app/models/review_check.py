# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ReviewCheck(Model):
    """Whether one check of an email was completed."""

    error: str | None = None
    status: Literal["complete", "degraded", "error", "skipped"] | str | None = None
