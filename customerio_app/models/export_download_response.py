# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ExportDownloadResponse(Model):
    """A signed link to the file of an export. It is valid for 15 minutes."""

    url: str | None = None
    """Valid for 15 minutes."""
