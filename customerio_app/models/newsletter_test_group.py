# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class NewsletterTestGroup(Model):
    """A group of an A/B test of a newsletter."""

    content_ids: list[int] | None = None
    id: int | None = None
    label: str | None = None
    name: str | None = None
    winner: bool | None = None
