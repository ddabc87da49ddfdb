# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .new_studio_envelope import NewStudioEnvelope, NewStudioEnvelopeDict
    from .studio_content import StudioContent, StudioContentDict
    from .studio_transformers import StudioTransformers, StudioTransformersDict


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateStudioEmailRequest(Model):
    """A new email of the Design Studio."""

    name: str = attrs.field(metadata={"least": 1})
    """From 1 to 255 characters."""
    content: StudioContent | StudioContentDict | Unset = UNSET
    envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET
    is_template: bool | Unset = UNSET
    parent_folder_id: str | Unset | None = UNSET
    transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET
