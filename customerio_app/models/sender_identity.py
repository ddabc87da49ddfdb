# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SenderIdentity(Model):
    """A sender: an address, phone number or the like that messages come from."""

    address: str | None = None
    auto_generated: bool | None = None
    deduplicate_id: str | None = None
    email: str | None = None
    hidden: bool | None = None
    id: int | None = None
    name: str | None = None
    phone: str | None = None
    template_type: Literal["email", "phone"] | str | None = None
