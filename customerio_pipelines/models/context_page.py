# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextPage(Model):
    """Part of `Context`, part of `WebContext`."""

    keywords: Sequence[str] | Unset = UNSET
    name: str | Unset = UNSET
    path: str | Unset = UNSET
    referrer: str | Unset = UNSET
    search: str | Unset = UNSET
    title: str | Unset = UNSET
    url: str | Unset = UNSET


class ContextPageDict(TypedDict, total=False):
    """`ContextPage` as a dict."""

    keywords: Sequence[str]
    name: str
    path: str
    referrer: str
    search: str
    title: str
    url: str
