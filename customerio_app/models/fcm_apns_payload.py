# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .aps import Aps, ApsDict
    from .fcm_cio import FcmCio, FcmCioDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmApnsPayload(Model, open=True):
    """The APNs payload inside an FCM message.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    cio: FcmCio | FcmCioDict | Unset = attrs.field(default=UNSET, metadata={"wire": "CIO"})
    aps: Aps | ApsDict | Unset = UNSET


class FcmApnsPayloadDict(TypedDict, total=False):
    """`FcmApnsPayload` as a dict."""

    CIO: FcmCio | FcmCioDict
    aps: Aps | ApsDict
