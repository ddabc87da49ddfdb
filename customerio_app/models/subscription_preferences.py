# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .customer_identifiers import CustomerIdentifiers
    from .subscription_header import SubscriptionHeader
    from .topic_preference import TopicPreference


@attrs.define(kw_only=True, slots=False, repr=False)
class SubscriptionPreferences(Model):
    """The topics that a person is subscribed to."""

    header: SubscriptionHeader | None = None
    id: str | None = None
    identifiers: CustomerIdentifiers | None = None
    topics: list[TopicPreference] | None = None
    unsubscribed: bool | None = None
