# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .subscription_preferences import SubscriptionPreferences, SubscriptionPreferencesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonAttributes(Model, open=True):
    """Attributes of a person, with the names that steer the call. Any other name is an attribute of your own.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    update: bool | Unset = attrs.field(default=UNSET, metadata={"wire": "_update"})
    """True updates only; a person who is not there is not created."""
    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict | Unset = UNSET
    """Topics by `topic_<number>`, true for those subscribed to."""


class PersonAttributesDict(TypedDict, total=False):
    """`PersonAttributes` as a dict."""

    _update: bool
    """True updates only; a person who is not there is not created."""
    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict
    """Topics by `topic_<number>`, true for those subscribed to."""
