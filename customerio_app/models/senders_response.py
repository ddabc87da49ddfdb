# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .sender_identity import SenderIdentity


@attrs.define(kw_only=True, slots=False, repr=False)
class SendersResponse(Model):
    """One page of sender identities."""

    next: str | None = None
    sender_identities: list[SenderIdentity] | None = None
