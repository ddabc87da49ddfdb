# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .apns_payload import ApnsPayload, ApnsPayloadDict
    from .fcm_payload import FcmPayload, FcmPayloadDict

if TYPE_CHECKING:
    IosPayload: TypeAlias = FcmPayload | ApnsPayload
    """Raw payload of a push to iOS, for APNs or FCM."""
    IosPayloadDict: TypeAlias = FcmPayloadDict | ApnsPayloadDict
else:  # a text, so that no class of it is loaded before it is needed
    IosPayload = "FcmPayload | ApnsPayload"
    IosPayloadDict = "FcmPayloadDict | ApnsPayloadDict"
