# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioPreviewLink(Model):
    """A link in a rendered email."""

    errors: list[str] | None = None
    text: str | None = None
    tracked: bool | None = None
    url: str | None = None
