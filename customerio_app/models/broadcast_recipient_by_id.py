# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Any

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastRecipientById(Model):
    """Part of `BroadcastRecipient`."""

    id: int | str
    data: dict[str, Any] | Unset = UNSET
