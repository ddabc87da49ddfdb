# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_envelope import StudioEnvelope
    from .studio_transformers import StudioTransformers


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioVersionContent(Model):
    """The content of a saved version."""

    amp: str | None = None
    content: str | None = None
    envelope: StudioEnvelope | None = None
    name: str | None = None
    node_id: str | None = None
    node_type: Literal["EMAIL"] | None = None
    preheader_text: str | None = None
    subject: str | None = None
    text: str | None = None
    transformers: StudioTransformers | None = None
