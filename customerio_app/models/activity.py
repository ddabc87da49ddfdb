# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .activity_data import ActivityData
    from .activity_type import ActivityType
    from .customer_identifiers import CustomerIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class Activity(Model):
    """Something that happened to a person, as the activity log shows it."""

    customer_id: str | None = None
    customer_identifiers: CustomerIdentifiers | None = None
    data: ActivityData | None = None
    delivery_id: str | None = None
    delivery_type: Literal["android", "email", "ios", "phone"] | str | None = None
    id: str | None = None
    name: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    type: ActivityType | None = None
    url: str | None = None
