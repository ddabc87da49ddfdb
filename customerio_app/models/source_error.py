# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .error_source import ErrorSource


@attrs.define(kw_only=True, slots=False, repr=False)
class SourceError(Model):
    """What is wrong with one field, with its place."""

    detail: str | None = None
    source: ErrorSource | None = None
    status: str | None = None
