# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewError(Model):
    """Why a preview could not be made."""

    message: str | None = None
    type: (
        Literal["abandoned", "bounced", "client_rejected", "expired", "other", "vendor_request", "vendor_timeout"]
        | str
        | None
    ) = None
