# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .event_data import EventData, EventDataDict


@attrs.define(kw_only=True, slots=False, repr=False)
class StandardEvent(Model):
    """An event of a person."""

    name: str
    data: EventData | EventDataDict | Mapping[str, Any] | Unset = UNSET
    """At most 100 kB."""
    id: str | Unset = UNSET
    """A ULID."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    type: Literal["event"] | Unset = UNSET
