# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonPageAttributes(Model):
    """Part of `PersonPage`."""

    keywords: Sequence[str] | Unset = UNSET
    path: str | Unset = UNSET
    referrer: str | Unset = UNSET
    search: str | Unset = UNSET
    title: str | Unset = UNSET
    url: str | Unset = UNSET


class PersonPageAttributesDict(TypedDict, total=False):
    """`PersonPageAttributes` as a dict."""

    keywords: Sequence[str]
    path: str
    referrer: str
    search: str
    title: str
    url: str
