# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AnonymousPageView(Model):
    """A page that a visitor saw whom you do not know yet."""

    name: str
    type: Literal["page"] = "page"
    anonymous_id: str | Unset = UNSET
    data: Mapping[str, Any] | Unset = UNSET
    """At most 100 kB."""
    id: str | Unset = UNSET
    """A ULID."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
