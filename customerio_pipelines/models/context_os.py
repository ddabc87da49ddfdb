# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextOs(Model):
    """The operating system of the device."""

    name: str | Unset = UNSET
    version: str | Unset = UNSET


class ContextOsDict(TypedDict, total=False):
    """`ContextOs` as a dict."""

    name: str
    version: str
