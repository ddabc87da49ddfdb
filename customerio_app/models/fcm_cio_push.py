# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmCioPush(Model):
    """Text, link and image of a push, for the Customer.io SDK."""

    body: str | Unset = UNSET
    image: str | Unset = UNSET
    link: str | Unset = UNSET
    title: str | Unset = UNSET


class FcmCioPushDict(TypedDict, total=False):
    """`FcmCioPush` as a dict."""

    body: str
    image: str
    link: str
    title: str
