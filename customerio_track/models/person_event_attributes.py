# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonEventAttributes(Model, open=True):
    """Details of an event, with the names that messages use. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    from_address: str | Unset = UNSET
    """An email address. Sender of the messages that the event triggers, instead of that of the template."""
    recipient: str | Unset = UNSET
    """An email address. Where the messages that the event triggers go, instead of to the person's own address."""
    reply_to: str | Unset = UNSET
    """An email address. Where replies go to the messages that the event triggers."""


class PersonEventAttributesDict(TypedDict, total=False):
    """`PersonEventAttributes` as a dict."""

    from_address: str
    """An email address. Sender of the messages that the event triggers, instead of that of the template."""
    recipient: str
    """An email address. Where the messages that the event triggers go, instead of to the person's own address."""
    reply_to: str
    """An email address. Where replies go to the messages that the event triggers."""
