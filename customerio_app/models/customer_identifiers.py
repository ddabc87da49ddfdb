# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomerIdentifiers(Model):
    """Part of `Activity`, part of `Customer`, part of `FindPeopleResponse`, part of `Message` and 4 more."""

    cio_id: str
    """Given by Customer.io, never changes."""
    id: str | None
    email: str | None = None
