# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SendResponse(Model):
    """The delivery that a transactional send made."""

    delivery_id: str | None = None
    queued_at: int | None = None
    """Unix seconds."""
    send_at: int | None = None
    """Unix seconds."""
