# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextNetwork(Model):
    """The network that the device uses."""

    bluetooth: bool | Unset = UNSET
    carrier: str | Unset = UNSET
    cellular: bool | Unset = UNSET
    wifi: bool | Unset = UNSET


class ContextNetworkDict(TypedDict, total=False):
    """`ContextNetwork` as a dict."""

    bluetooth: bool
    carrier: str
    cellular: bool
    wifi: bool
