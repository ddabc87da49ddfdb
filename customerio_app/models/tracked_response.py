# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class TrackedResponse(Model):
    """What a person answered in a message, and when."""

    id: int | None = None
    ts: int | None = None
