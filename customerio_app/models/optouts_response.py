# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_optouts import PersonOptouts


@attrs.define(kw_only=True, slots=False, repr=False)
class OptoutsResponse(Model):
    """One page of people who opted out of senders."""

    next: str | None = None
    optouts: list[PersonOptouts] | None = None
