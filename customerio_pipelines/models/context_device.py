# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ContextDevice(Model):
    """The device that a call comes from or is about."""

    advertising_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "advertisingId"})
    id: str | Unset = UNSET
    manufacturer: str | Unset = UNSET
    model: str | Unset = UNSET
    name: str | Unset = UNSET
    token: str | Unset = UNSET
    type: Literal["android", "ios"] | Unset = UNSET
    version: str | Unset = UNSET
    """That of the firmware."""


class ContextDeviceDict(TypedDict, total=False):
    """`ContextDevice` as a dict."""

    advertisingId: str
    id: str
    manufacturer: str
    model: str
    name: str
    token: str
    type: Literal["android", "ios"]
    version: str
    """That of the firmware."""
