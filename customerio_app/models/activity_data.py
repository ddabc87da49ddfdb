# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .attribute_change import AttributeChange
    from .delivery_activity_data import DeliveryActivityData

if TYPE_CHECKING:
    ActivityData: TypeAlias = DeliveryActivityData | dict[str, AttributeChange]
    """Details of an activity: a delivery, or the attributes that changed."""
else:  # a text, so that no class of it is loaded before it is needed
    ActivityData = "DeliveryActivityData | dict[str, AttributeChange]"
