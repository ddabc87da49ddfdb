# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .object_identifiers import ObjectIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class RelatedObject(Model):
    """An object that a person is related to."""

    attributes: dict[str, Any] | None = None
    identifiers: ObjectIdentifiers | None = None
    object_type_id: int | str | None = None
    timestamps: dict[str, int] | None = None
