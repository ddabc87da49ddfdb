# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .apns_cio_push import ApnsCioPush, ApnsCioPushDict


@attrs.define(kw_only=True, slots=False, repr=False)
class ApnsCio(Model):
    """What the Customer.io SDK reads from an APNs payload."""

    push: ApnsCioPush | ApnsCioPushDict


class ApnsCioDict(TypedDict, total=False):
    """`ApnsCio` as a dict."""

    push: Required[ApnsCioPush | ApnsCioPushDict]
