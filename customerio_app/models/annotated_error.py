# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Any

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class AnnotatedError(Model):
    """What went wrong, with details for programs."""

    detail: str | None = None
    meta: dict[str, Any] | None = None
    status: str | None = None
