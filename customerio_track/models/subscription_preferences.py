# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class SubscriptionPreferences(Model):
    """The topics that a person is subscribed to."""

    topics: Mapping[str, bool] | Unset = UNSET
    """By `topic_<number>`, true for those subscribed to."""


class SubscriptionPreferencesDict(TypedDict, total=False):
    """`SubscriptionPreferences` as a dict."""

    topics: Mapping[str, bool]
    """By `topic_<number>`, true for those subscribed to."""
