# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PublishedTemplate(Model):
    """The template that one language of a Design Studio email was published to."""

    language: str | None = None
    node_id: str | None = None
    template_id: int | None = None
    version_id: str | None = None
