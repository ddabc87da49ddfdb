# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .optout_change import OptoutChange, OptoutChangeDict


@attrs.define(kw_only=True, slots=False, repr=False)
class UpdateOptoutsRequest(Model):
    """The senders to opt a person out of, or back in to."""

    optouts: Sequence[OptoutChange | OptoutChangeDict]
