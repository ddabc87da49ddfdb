# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_device import PersonDevice, PersonDeviceDict
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonAddDevice(Model):
    """Add a device to a person, or update it."""

    action: Literal["add_device"] = "add_device"
    device: PersonDevice | PersonDeviceDict
    identifiers: PersonIdentifier | PersonIdentifierDict
    type: Literal["person"] = "person"


class PersonAddDeviceDict(TypedDict, total=False):
    """`PersonAddDevice` as a dict."""

    action: Required[Literal["add_device"]]
    device: Required[PersonDevice | PersonDeviceDict]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    type: Required[Literal["person"]]
