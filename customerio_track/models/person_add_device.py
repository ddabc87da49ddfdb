# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_device import PersonDevice
    from .person_identifier import PersonIdentifier


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonAddDevice(Model):
    """Part of `EntityOperation`."""

    action: Literal["add_device"] = "add_device"
    device: PersonDevice
    identifiers: PersonIdentifier
    type: Literal["person"] = "person"
