# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .device_token import DeviceToken, DeviceTokenDict
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonDeleteDevice(Model):
    """Delete a device of a person."""

    action: Literal["delete_device"] = "delete_device"
    device: DeviceToken | DeviceTokenDict
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"


class PersonDeleteDeviceDict(TypedDict, total=False):
    """`PersonDeleteDevice` as a dict."""

    action: Required[Literal["delete_device"]]
    device: Required[DeviceToken | DeviceTokenDict]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
