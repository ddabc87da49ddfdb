# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioPreviewHeader(Model):
    """A header of a rendered email."""

    name: list[str] | None = None
    value: list[str] | None = None
