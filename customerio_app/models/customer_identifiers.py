# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomerIdentifiers(Model):
    """What identifies a person: id, email address and `cio_id`."""

    cio_id: str
    """Given by Customer.io, never changes."""
    id: str | None
    email: str | None = None
