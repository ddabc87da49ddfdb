# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PageNumbers(Model):
    """Part of `AssetPageMeta`, part of `StudioPageMeta`."""

    limit: int | None = None
    page: int | None = None
    total: int | None = None
