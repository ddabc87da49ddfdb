# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .subscription_preferences import SubscriptionPreferences, SubscriptionPreferencesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UserTraits(Model, open=True):
    """Traits of a person. Any other name is a trait of your own.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict | Unset = UNSET
    """Topics by `topic_<number>`, true for those subscribed to."""
    created_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "createdAt"})
    """ISO 8601 or an aware `datetime`."""
    email: str | Unset = UNSET
    unsubscribed: bool | Unset = UNSET


class UserTraitsDict(TypedDict, total=False):
    """`UserTraits` as a dict."""

    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict
    """Topics by `topic_<number>`, true for those subscribed to."""
    createdAt: IsoTime
    """ISO 8601 or an aware `datetime`."""
    email: str
    unsubscribed: bool
