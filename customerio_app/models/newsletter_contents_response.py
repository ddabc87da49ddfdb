# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .newsletter_content import NewsletterContent


@attrs.define(kw_only=True, slots=False, repr=False)
class NewsletterContentsResponse(Model):
    """All variants of the content of a newsletter."""

    contents: list[NewsletterContent] | None = None
