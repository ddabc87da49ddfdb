# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CountdownState(Model):
    """State of the built-in countdown timer."""

    title: str
    end_time: UnixTime | Unset = attrs.field(default=UNSET, metadata={"wire": "endTime"})
    """Unix seconds or an aware `datetime`."""
    status_message: str | Unset = attrs.field(default=UNSET, metadata={"wire": "statusMessage"})


class CountdownStateDict(TypedDict, total=False):
    """`CountdownState` as a dict."""

    title: Required[str]
    endTime: UnixTime
    """Unix seconds or an aware `datetime`."""
    statusMessage: str
