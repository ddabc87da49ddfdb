# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .relationships_update import RelationshipsUpdate, RelationshipsUpdateDict
    from .subscription_preferences import SubscriptionPreferences, SubscriptionPreferencesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class IdentifyRequest(Model, open=True):
    """Attributes of a person. Any name that is not listed is an attribute of your own.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    timestamp: UnixTime | Unset = attrs.field(default=UNSET, metadata={"wire": "_timestamp"})
    """Unix seconds or an aware `datetime`."""
    update: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "_update"})
    anonymous_id: str | Unset = UNSET
    cio_relationships: RelationshipsUpdate | RelationshipsUpdateDict | Unset = UNSET
    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict | Unset = UNSET
    created_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    email: str | Unset = UNSET
    id: str | Unset = UNSET
    """At most 150 bytes."""
    unsubscribed: bool | Unset = UNSET
