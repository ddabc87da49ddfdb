# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Export(Model):
    """An export, and how far it has come."""

    created_at: int | None = None
    """Unix seconds."""
    deduplicate_id: str | None = None
    description: str | None = None
    downloads: int | None = None
    """How often it was downloaded."""
    failed: bool | None = None
    """True if there will be no file."""
    id: int | None = None
    status: Literal["done", "failed", "pending"] | str | None = None
    """`done` when the file can be downloaded."""
    total: int | None = None
    """Rows in the file, 0 until it is done."""
    type: Literal["customers", "deliveries"] | str | None = None
    updated_at: int | None = None
    """Unix seconds."""
    user_email: str | None = None
    user_id: int | None = None
