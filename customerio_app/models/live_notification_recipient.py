# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveNotificationRecipient(Model):
    """Whose device shows a live notification."""

    email: str | Unset = UNSET
    id: str | Unset = UNSET
    internal: str | Unset = UNSET
    phone: str | Unset = UNSET


class LiveNotificationRecipientDict(TypedDict, total=False):
    """`LiveNotificationRecipient` as a dict."""

    email: str
    id: str
    internal: str
    phone: str
