# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, IsoTime, Model, Unset

if TYPE_CHECKING:
    from .subscription_preferences import SubscriptionPreferences, SubscriptionPreferencesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UserTraits(Model):
    """Part of `BatchIdentifyWithUserId`, part of `IdentifyWithUserId`."""

    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict | Unset = UNSET
    created_at: IsoTime | Unset = attrs.field(default=UNSET, metadata={"wire": "createdAt"})
    email: str | Unset = UNSET


class UserTraitsDict(TypedDict, total=False):
    """`UserTraits` as a dict."""

    cio_subscription_preferences: SubscriptionPreferences | SubscriptionPreferencesDict
    createdAt: IsoTime
    email: str
