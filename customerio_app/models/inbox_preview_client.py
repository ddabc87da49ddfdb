# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class InboxPreviewClient(Model):
    """An email client that previews can be made for."""

    browser: str | None = None
    category: Literal["Application", "Mobile", "Web"] | str | None = None
    client: str | None = None
    id: str | None = None
    os: str | None = None
