# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ApnsCioPush(Model):
    """Link and image of a push, for the Customer.io SDK."""

    image: str | Unset = UNSET
    link: str | Unset = UNSET


class ApnsCioPushDict(TypedDict, total=False):
    """`ApnsCioPush` as a dict."""

    image: str
    link: str
