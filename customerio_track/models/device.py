# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .device_attributes import DeviceAttributes, DeviceAttributesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class Device(Model):
    """A device of a person."""

    id: str
    """Token that the push service gave the device."""
    platform: Literal["android", "ios"]
    attributes: (
        DeviceAttributes
        | DeviceAttributesDict
        | Mapping[str, Literal["", "bounced", "sent", "suppressed", "false", "true"] | str]
        | Unset
    ) = UNSET
    last_used: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`. Left out, it is the time of the call."""


class DeviceDict(TypedDict, total=False):
    """`Device` as a dict."""

    id: Required[str]
    """Token that the push service gave the device."""
    platform: Required[Literal["android", "ios"]]
    attributes: (
        DeviceAttributes
        | DeviceAttributesDict
        | Mapping[str, Literal["", "bounced", "sent", "suppressed", "false", "true"] | str]
    )
    last_used: UnixTime
    """Unix seconds or an aware `datetime`. Left out, it is the time of the call."""
