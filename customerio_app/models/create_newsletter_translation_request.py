# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CreateNewsletterTranslationRequest(Model):
    """A new translation of a newsletter, with the content that its channel needs."""

    language: str
    body: str | Unset = UNSET
    body_amp: str | Unset = UNSET
    body_json: str | Unset = UNSET
    body_plain: str | Unset = UNSET
    preheader_text: str | Unset = UNSET
    subject: str | Unset = UNSET
