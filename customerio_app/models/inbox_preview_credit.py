# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewCredit(Model):
    """Credits for inbox previews, free or paid for, and how many are left."""

    credits_original: int | None = None
    credits_remaining: int | None = None
    expires_at: int | None = None
    """Unix seconds."""
    tier: Literal["free", "paid"] | str | None = None
