# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .customer_attributes import CustomerAttributes
    from .customer_identifiers import CustomerIdentifiers
    from .customer_timestamps import CustomerTimestamps
    from .device import Device


@attrs.define(kw_only=True, slots=False, repr=False)
class Customer(Model):
    """A person, with attributes and devices."""

    attributes: CustomerAttributes | None = None
    devices: list[Device] | None = None
    id: str | None = None
    identifiers: CustomerIdentifiers | None = None
    timestamps: CustomerTimestamps | None = None
    """Deprecated."""
    unsubscribed: bool | None = None
