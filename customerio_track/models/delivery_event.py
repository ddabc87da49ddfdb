# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .delivery_by_id import DeliveryById
    from .delivery_event_attributes import DeliveryEventAttributes


@attrs.define(kw_only=True, slots=False, repr=False)
class DeliveryEvent(Model):
    """Part of `EntityOperation`."""

    action: Literal["event"] = "event"
    attributes: DeliveryEventAttributes
    identifiers: DeliveryById
    name: Literal["converted", "delivered", "opened"]
    type: Literal["delivery"] = "delivery"
