# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_translation import StudioTranslation


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioTranslationsResponse(Model):
    """The translations of a Design Studio email."""

    email_translations: list[StudioTranslation] | None = None
