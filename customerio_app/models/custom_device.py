# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .device_attributes import DeviceAttributes


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomDevice(Model):
    """Part of `SendPushRequest`."""

    platform: Literal["android", "ios"]
    token: str
    attributes: DeviceAttributes | Unset = UNSET
    last_used: UnixTime | Unset = UNSET
