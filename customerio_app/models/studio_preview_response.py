# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_preview_errors import StudioPreviewErrors
    from .studio_preview_header import StudioPreviewHeader
    from .studio_preview_link import StudioPreviewLink


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioPreviewResponse(Model):
    """An email rendered with sample data."""

    amp: str | None = None
    errors: StudioPreviewErrors | None = None
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    headers: list[StudioPreviewHeader] | None = None
    html: str | None = None
    language: str | None = None
    links: list[StudioPreviewLink] | None = None
    node_id: str | None = None
    node_type: Literal["EMAIL"] | None = None
    plaintext_body: str | None = None
    preheader_text: str | None = None
    subject: str | None = None
    text: str | None = None
