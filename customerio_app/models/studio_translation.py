# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_content import StudioContent
    from .studio_envelope import StudioEnvelope
    from .studio_transformers import StudioTransformers


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioTranslation(Model):
    """A translation of a Design Studio email."""

    available_languages: list[str] | None = None
    content: StudioContent | None = None
    created: int | None = None
    """Unix seconds."""
    envelope: StudioEnvelope | None = None
    is_linked: bool | None = None
    is_template: bool | None = None
    language: str | None = None
    language_group_id: str | None = None
    parent_folder_id: str | None = None
    transformers: StudioTransformers | None = None
    updated: int | None = None
    """Unix seconds."""
