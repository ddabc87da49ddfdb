# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonPageAttributes(Model, open=True):
    """Details of a page view. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    keywords: Sequence[str] | Unset = UNSET
    path: str | Unset = UNSET
    """Path of the page's address."""
    referrer: str | Unset = UNSET
    """Address of the page before."""
    search: str | Unset = UNSET
    """Query of the page's address."""
    title: str | Unset = UNSET
    url: str | Unset = UNSET


class PersonPageAttributesDict(TypedDict, total=False):
    """`PersonPageAttributes` as a dict."""

    keywords: Sequence[str]
    path: str
    """Path of the page's address."""
    referrer: str
    """Address of the page before."""
    search: str
    """Query of the page's address."""
    title: str
    url: str
