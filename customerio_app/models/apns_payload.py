# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .apns_cio import ApnsCio, ApnsCioDict
    from .aps import Aps, ApsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ApnsPayload(Model):
    """Raw payload of a push that goes to iOS through APNs."""

    cio: ApnsCio | ApnsCioDict | Unset = attrs.field(default=UNSET, metadata={"wire": "CIO"})
    aps: Aps | ApsDict | Unset = UNSET


class ApnsPayloadDict(TypedDict, total=False):
    """`ApnsPayload` as a dict."""

    CIO: ApnsCio | ApnsCioDict
    aps: Aps | ApsDict
