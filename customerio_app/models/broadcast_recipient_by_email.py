# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastRecipientByEmail(Model):
    """A person by email address, with data for their message."""

    email: str
    """Must be that of exactly one person of the workspace."""
    data: Mapping[str, Any] | Unset = UNSET
    """Values for the Liquid in this person's message."""


class BroadcastRecipientByEmailDict(TypedDict, total=False):
    """`BroadcastRecipientByEmail` as a dict."""

    email: Required[str]
    """Must be that of exactly one person of the workspace."""
    data: Mapping[str, Any]
    """Values for the Liquid in this person's message."""
