# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextPage(Model):
    """The page that a call comes from."""

    keywords: Sequence[str] | Unset = UNSET
    name: str | Unset = UNSET
    path: str | Unset = UNSET
    """Path of the page's address."""
    referrer: str | Unset = UNSET
    """Address of the page before."""
    search: str | Unset = UNSET
    """Query of the page's address."""
    title: str | Unset = UNSET
    url: str | Unset = UNSET


class ContextPageDict(TypedDict, total=False):
    """`ContextPage` as a dict."""

    keywords: Sequence[str]
    name: str
    path: str
    """Path of the page's address."""
    referrer: str
    """Address of the page before."""
    search: str
    """Query of the page's address."""
    title: str
    url: str
