# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .delivery_by_id import DeliveryById, DeliveryByIdDict
    from .delivery_event_attributes import DeliveryEventAttributes, DeliveryEventAttributesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class DeliveryEvent(Model):
    """What happened to a delivery, for example that it was opened."""

    action: Literal["event"] = "event"
    attributes: DeliveryEventAttributes | DeliveryEventAttributesDict
    identifiers: DeliveryById | DeliveryByIdDict
    name: Literal["converted", "delivered", "opened"]
    type: Literal["delivery"] = "delivery"


class DeliveryEventDict(TypedDict, total=False):
    """`DeliveryEvent` as a dict."""

    action: Required[Literal["event"]]
    attributes: Required[DeliveryEventAttributes | DeliveryEventAttributesDict]
    identifiers: Required[DeliveryById | DeliveryByIdDict]
    name: Required[Literal["converted", "delivered", "opened"]]
    type: Required[Literal["delivery"]]
