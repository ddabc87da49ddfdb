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
class UpdateStudioTranslationRequest(Model):
    """What changes about a translation of a Design Studio email."""

    content: StudioContent | StudioContentDict | Unset = UNSET
    envelope: NewStudioEnvelope | NewStudioEnvelopeDict | Unset = UNSET
    transformers: StudioTransformers | StudioTransformersDict | Unset = UNSET
