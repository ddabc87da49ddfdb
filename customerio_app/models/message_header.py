# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class MessageHeader(Model):
    """A header of an email."""

    name: str | Unset = UNSET
    """ASCII without blanks. Some names are reserved."""
    value: str | Unset = UNSET
    """ASCII without blanks."""


class MessageHeaderDict(TypedDict, total=False):
    """`MessageHeader` as a dict."""

    name: str
    """ASCII without blanks. Some names are reserved."""
    value: str
    """ASCII without blanks."""
