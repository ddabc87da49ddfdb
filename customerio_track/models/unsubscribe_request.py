# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class UnsubscribeRequest(Model):
    """Whether the person of a delivery is unsubscribed."""

    unsubscribe: bool | Unset = UNSET
