# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .fcm_message import FcmMessage, FcmMessageDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmPayload(Model):
    """Raw payload of a push that goes to iOS through FCM."""

    message: FcmMessage | FcmMessageDict


class FcmPayloadDict(TypedDict, total=False):
    """`FcmPayload` as a dict."""

    message: Required[FcmMessage | FcmMessageDict]
