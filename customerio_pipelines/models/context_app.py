# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextApp(Model):
    """The app that a call comes from."""

    build: str | Unset = UNSET
    name: str | Unset = UNSET
    namespace: str | Unset = UNSET
    version: str | Unset = UNSET


class ContextAppDict(TypedDict, total=False):
    """`ContextApp` as a dict."""

    build: str
    name: str
    namespace: str
    version: str
