# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

DeliveryMetric: TypeAlias = "Literal['attempted', 'bounced', 'clicked', 'converted', 'delivered', 'dropped', 'failed', 'opened', 'sent', 'spammed', 'undeliverable', 'unsubscribed']"
"""`DeliveryMetric`."""
