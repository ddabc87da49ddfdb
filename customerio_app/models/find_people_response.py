# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .customer_identifiers import CustomerIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class FindPeopleResponse(Model):
    """One page of the people who match a filter."""

    identifiers: list[CustomerIdentifiers] | None = None
    ids: list[str] | None = None
    next: str | None = None
