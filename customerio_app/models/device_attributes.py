# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class DeviceAttributes(Model, open=True):
    """What is known about a device: its system, model, app and settings.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    last_status: Literal["", "bounced", "sent", "suppressed"] | str | Unset = attrs.field(
        default=UNSET, metadata={"wire": "_last_status"}
    )
    app_identifier: str | Unset = UNSET
    app_version: str | Unset = UNSET
    cio_sdk_version: str | Unset = UNSET
    device_locale: str | Unset = UNSET
    device_model: str | Unset = UNSET
    device_os: str | Unset = UNSET
    push_enabled: Literal["false", "true"] | str | Unset = UNSET


class DeviceAttributesDict(TypedDict, total=False):
    """`DeviceAttributes` as a dict."""

    _last_status: Literal["", "bounced", "sent", "suppressed"]
    app_identifier: str
    app_version: str
    cio_sdk_version: str
    device_locale: str
    device_model: str
    device_os: str
    push_enabled: Literal["false", "true"]
