# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .anonymous_event_data import AnonymousEventData, AnonymousEventDataDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AnonymousEvent(Model):
    """An event of a visitor whom you do not know yet."""

    name: str
    anonymous_id: str | Unset = UNSET
    data: AnonymousEventData | AnonymousEventDataDict | Mapping[str, Any] | Unset = UNSET
    """At most 100 kB."""
    id: str | Unset = UNSET
    """A ULID."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    type: Literal["event"] | Unset = UNSET
