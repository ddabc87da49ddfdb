# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ReviewFinding(Model):
    """What one check found in an email."""

    check: str | None = None
    details: str | None = None
    id: str | None = None
    severity: Literal["error", "tip", "warning"] | str | None = None
    state: Literal["fail", "pass"] | str | None = None
    summary: str | None = None
    title: str | None = None
