# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioRenderResponse(Model):
    """The content of an email as it would be sent."""

    amp: str | None = None
    html: str | None = None
    language: str | None = None
    node_id: str | None = None
    node_type: Literal["EMAIL"] | None = None
    text: str | None = None
