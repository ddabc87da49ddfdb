# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewPages(Model):
    """Size of a page, and the cursor of the next one."""

    limit: int | None = None
    next_cursor: str | None = None
