# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .broadcast_recipient import BroadcastRecipient, BroadcastRecipientDict


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastToUserData(Model):
    """A trigger for people who each get data of their own."""

    per_user_data: Sequence[BroadcastRecipient | BroadcastRecipientDict]
    """At most 10,000 elements."""
    data: Mapping[str, Any] | Unset = UNSET
    """At most 50 kB."""
    email_add_duplicates: bool | Unset = UNSET
    email_ignore_missing: bool | Unset = UNSET
    id_ignore_missing: bool | Unset = UNSET
