# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class SubscriptionPreferences(Model):
    """The topics and channels that a person is subscribed to."""

    channels: Mapping[str, bool] | Unset = UNSET
    topics: Mapping[str, bool] | Unset = UNSET


class SubscriptionPreferencesDict(TypedDict, total=False):
    """`SubscriptionPreferences` as a dict."""

    channels: Mapping[str, bool]
    topics: Mapping[str, bool]
