# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .fcm_apns import FcmApns, FcmApnsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmMessage(Model):
    """An FCM message for iOS."""

    apns: FcmApns | FcmApnsDict


class FcmMessageDict(TypedDict, total=False):
    """`FcmMessage` as a dict."""

    apns: Required[FcmApns | FcmApnsDict]
