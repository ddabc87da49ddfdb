# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .archived_message import ArchivedMessage


@attrs.define(kw_only=True, slots=False, repr=False)
class ArchivedMessageResponse(Model):
    """The archived content of one message."""

    archived_message: ArchivedMessage | None = None
