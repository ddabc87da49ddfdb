# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .review_check import ReviewCheck
    from .review_finding import ReviewFinding
    from .review_score import ReviewScore


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioReviewResponse(Model):
    """What the review of an email found."""

    checks: dict[str, ReviewCheck] | None = None
    findings: list[ReviewFinding] | None = None
    node_id: str | None = None
    score: ReviewScore | None = None
    status: Literal["complete", "partial", "render_failed"] | str | None = None
