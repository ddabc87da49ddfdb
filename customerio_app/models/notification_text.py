# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class NotificationText(Model):
    """Title and text of a notification."""

    body: str | Unset = UNSET
    title: str | Unset = UNSET


class NotificationTextDict(TypedDict, total=False):
    """`NotificationText` as a dict."""

    body: str
    title: str
