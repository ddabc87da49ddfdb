# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class EventData(Model):
    """Part of `StandardEvent`."""

    from_address: str | Unset = UNSET
    recipient: str | Unset = UNSET
    reply_to: str | Unset = UNSET


class EventDataDict(TypedDict, total=False):
    """`EventData` as a dict."""

    from_address: str
    recipient: str
    reply_to: str
