# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .fcm_apns_payload import FcmApnsPayload


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmApns(Model):
    """Part of `FcmMessage`."""

    payload: FcmApnsPayload
    headers: dict[str, Any] | Unset = UNSET
