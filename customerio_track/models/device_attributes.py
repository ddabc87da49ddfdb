# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class DeviceAttributes(Model, open=True):
    """What is known about a device: its system, model, app and settings.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    last_status: Literal["", "bounced", "sent", "suppressed"] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "_last_status"}
    )
    app_version: str | Unset = UNSET
    cio_sdk_version: str | Unset = UNSET
    device_locale: str | Unset = UNSET
    device_model: str | Unset = UNSET
    device_os: str | Unset = UNSET
    push_enabled: Literal["false", "true"] | Unset = UNSET
    """The text `true` or `false`."""


class DeviceAttributesDict(TypedDict, total=False):
    """`DeviceAttributes` as a dict."""

    _last_status: Literal["", "bounced", "sent", "suppressed"]
    app_version: str
    cio_sdk_version: str
    device_locale: str
    device_model: str
    device_os: str
    push_enabled: Literal["false", "true"]
    """The text `true` or `false`."""
