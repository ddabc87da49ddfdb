# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastToDefaultAudience(Model):
    """A trigger for the audience that is set in the app."""

    data: Mapping[str, Any] | Unset = UNSET
    """At most 50 kB."""
    email_add_duplicates: bool | Unset = UNSET
    email_ignore_missing: bool | Unset = UNSET
    id_ignore_missing: bool | Unset = UNSET
