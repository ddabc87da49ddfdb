# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .person_message import PersonMessage


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonMessagesResponse(Model):
    """One page of the deliveries to a person."""

    messages: list[PersonMessage] | None = None
    next: str | None = None
