# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .error_source import ErrorSource


@attrs.define(kw_only=True, slots=False, repr=False)
class CodedError(Model):
    """What went wrong, with a code and the field it is about."""

    detail: str
    status: str
    code: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None
