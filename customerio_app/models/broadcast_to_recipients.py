# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .people_filter import PeopleFilter, PeopleFilterDict


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastToRecipients(Model):
    """A trigger for the people that match a filter."""

    recipients: PeopleFilter | PeopleFilterDict
    data: Mapping[str, Any] | Unset = UNSET
    """At most 50 kB."""
    email_add_duplicates: bool | Unset = UNSET
    email_ignore_missing: bool | Unset = UNSET
    id_ignore_missing: bool | Unset = UNSET
