# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .newsletter_test_group import NewsletterTestGroup


@attrs.define(kw_only=True, slots=False, repr=False)
class NewsletterTestGroupsResponse(Model):
    """The A/B test groups of a newsletter."""

    test_groups: list[NewsletterTestGroup] | None = None
