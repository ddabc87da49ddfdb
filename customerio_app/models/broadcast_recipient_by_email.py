# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BroadcastRecipientByEmail(Model):
    """Part of `BroadcastRecipient`."""

    email: str
    data: Mapping[str, Any] | Unset = UNSET


class BroadcastRecipientByEmailDict(TypedDict, total=False):
    """`BroadcastRecipientByEmail` as a dict."""

    email: Required[str]
    data: Mapping[str, Any]
