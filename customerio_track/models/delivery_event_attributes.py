# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class DeliveryEventAttributes(Model):
    """Details of what happened to a delivery."""

    device_token: str


class DeliveryEventAttributesDict(TypedDict, total=False):
    """`DeliveryEventAttributes` as a dict."""

    device_token: Required[str]
