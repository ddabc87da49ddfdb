# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .optout import Optout


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonOptouts(Model):
    """A person, with the senders they opted out of."""

    cio_id: str | None = None
    customer_id: str | None = None
    optouts: list[Optout] | None = None
