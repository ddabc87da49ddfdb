# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    DeliveryMetric: TypeAlias = Literal[
        "attempted",
        "bounced",
        "clicked",
        "converted",
        "delivered",
        "dropped",
        "failed",
        "opened",
        "sent",
        "spammed",
        "undeliverable",
        "unsubscribed",
    ]
    """What can be counted of deliveries."""
else:  # a text, so that no class of it is loaded before it is needed
    DeliveryMetric = "Literal['attempted', 'bounced', 'clicked', 'converted', 'delivered', 'dropped', 'failed', 'opened', 'sent', 'spammed', 'undeliverable', 'unsubscribed']"
