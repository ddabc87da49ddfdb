# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .fcm_cio_push import FcmCioPush, FcmCioPushDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FcmCio(Model):
    """What the Customer.io SDK reads from an FCM message on iOS."""

    push: FcmCioPush | FcmCioPushDict


class FcmCioDict(TypedDict, total=False):
    """`FcmCio` as a dict."""

    push: Required[FcmCioPush | FcmCioPushDict]
