# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .inbox_preview_pages import InboxPreviewPages


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewPageMeta(Model):
    """How the list of runs continues."""

    pagination: InboxPreviewPages | None = None
