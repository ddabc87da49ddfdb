# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .fcm_apns_payload import FcmApnsPayload, FcmApnsPayloadDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmApns(Model):
    """The part of an FCM message that goes to iOS through APNs."""

    payload: FcmApnsPayload | FcmApnsPayloadDict | Mapping[str, Any]
    headers: Mapping[str, Any] | Unset = UNSET


class FcmApnsDict(TypedDict, total=False):
    """`FcmApns` as a dict."""

    payload: Required[FcmApnsPayload | FcmApnsPayloadDict | Mapping[str, Any]]
    headers: Mapping[str, Any]
