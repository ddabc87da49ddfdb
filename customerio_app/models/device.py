# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .device_attributes import DeviceAttributes


@attrs.define(kw_only=True, slots=False, repr=False)
class Device(Model):
    """A device of a person."""

    id: str
    platform: Literal["android", "ios"] | str
    attributes: DeviceAttributes | None = None
    last_used: int | None = None
    """Unix seconds."""
