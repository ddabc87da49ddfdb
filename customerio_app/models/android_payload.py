# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .android_message import AndroidMessage, AndroidMessageDict


@attrs.define(kw_only=True, slots=False, repr=False)
class AndroidPayload(Model):
    """Raw payload of a push to Android."""

    message: AndroidMessage | AndroidMessageDict


class AndroidPayloadDict(TypedDict, total=False):
    """`AndroidPayload` as a dict."""

    message: Required[AndroidMessage | AndroidMessageDict]
