# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AnonymousEventData(Model, open=True):
    """Details of an anonymous event, with the names that messages use. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    from_address: str | Unset = UNSET
    """An email address."""
    reply_to: str | Unset = UNSET


class AnonymousEventDataDict(TypedDict, total=False):
    """`AnonymousEventData` as a dict."""

    from_address: str
    """An email address."""
    reply_to: str
