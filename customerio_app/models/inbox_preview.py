# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .inbox_preview_error import InboxPreviewError


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreview(Model):
    """An email as one email client shows it."""

    browser: str | None = None
    cached: bool | None = None
    category: Literal["Application", "Mobile", "Web"] | str | None = None
    client_id: str | None = None
    display_name: str | None = None
    error: InboxPreviewError | None = None
    full_thumbnail: str | None = None
    os: str | None = None
    screenshots: dict[str, str] | None = None
    status: Literal["Bounced", "Complete", "Pending", "Processing"] | str | None = None
    thumbnail: str | None = None
