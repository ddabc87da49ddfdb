# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .apns_cio import ApnsCio
    from .aps import Aps


@attrs.define(kw_only=True, slots=False, repr=False)
class ApnsPayload(Model):
    """Part of `IosPayload`."""

    cio: ApnsCio | Unset = attrs.field(default=UNSET, metadata={"wire": "CIO"})
    aps: Aps | Unset = UNSET
