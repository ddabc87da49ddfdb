# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PageProperties(Model, open=True):
    """Details of a page view. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    category: str | Unset = UNSET
    path: str | Unset = UNSET
    referrer: str | Unset = UNSET
    search: str | Unset = UNSET
    title: str | Unset = UNSET
    url: str | Unset = UNSET


class PagePropertiesDict(TypedDict, total=False):
    """`PageProperties` as a dict."""

    category: str
    path: str
    referrer: str
    search: str
    title: str
    url: str
