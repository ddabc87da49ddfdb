# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .published_template import PublishedTemplate


@attrs.define(kw_only=True, slots=False, repr=False)
class PublishResponse(Model):
    """What publishing a Design Studio email has come to."""

    mappings: list[PublishedTemplate] | None = None
    publish_id: str | None = None
    status: Literal["done", "pending"] | str | None = None
