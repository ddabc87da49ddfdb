# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class RestoreStudioVersionResponse(Model):
    """The emails and translations that got the content of a saved version."""

    node_id: str | None = None
    restored_node_ids: list[str] | None = None
    version_id: str | None = None
