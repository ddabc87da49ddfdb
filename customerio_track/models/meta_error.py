# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class MetaError(Model):
    """What went wrong, in words."""

    error: str | None = None
