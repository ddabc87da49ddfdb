# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AndroidNotification(Model):
    """How Android shows a notification: icon, sound, color and localized text."""

    body_loc_arg: str | Unset = UNSET
    body_loc_key: str | Unset = UNSET
    click_action: str | Unset = UNSET
    color: str | Unset = UNSET
    icon: str | Unset = UNSET
    sound: str | Unset = UNSET
    tag: str | Unset = UNSET
    title_loc_arg: str | Unset = UNSET
    title_loc_key: str | Unset = UNSET


class AndroidNotificationDict(TypedDict, total=False):
    """`AndroidNotification` as a dict."""

    body_loc_arg: str
    body_loc_key: str
    click_action: str
    color: str
    icon: str
    sound: str
    tag: str
    title_loc_arg: str
    title_loc_key: str
