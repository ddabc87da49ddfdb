# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ScreenView(Model):
    """A screen of an app that a person saw."""

    name: str
    type: Literal["screen"] = "screen"
    anonymous_id: str | Unset = UNSET
    data: Mapping[str, Any] | Unset = UNSET
    """At most 100 kB."""
    id: str | Unset = UNSET
    """A ULID."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
