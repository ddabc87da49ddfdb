# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PageNumbers(Model):
    """Number and size of a page, and the total number of items."""

    limit: int | None = None
    page: int | None = None
    total: int | None = None
