# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .android_payload import AndroidPayload, AndroidPayloadDict
    from .ios_payload import IosPayload, IosPayloadDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PushPayload(Model):
    """Raw payload of a push, by platform."""

    android: AndroidPayload | AndroidPayloadDict | Unset = UNSET
    ios: IosPayload | IosPayloadDict | Unset = UNSET


class PushPayloadDict(TypedDict, total=False):
    """`PushPayload` as a dict."""

    android: AndroidPayload | AndroidPayloadDict
    ios: IosPayload | IosPayloadDict
