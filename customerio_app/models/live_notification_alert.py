# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveNotificationAlert(Model):
    """The alert that appears with a change of a live notification."""

    body: str
    title: str
    sound: str | Unset = UNSET


class LiveNotificationAlertDict(TypedDict, total=False):
    """`LiveNotificationAlert` as a dict."""

    body: Required[str]
    title: Required[str]
    sound: str
