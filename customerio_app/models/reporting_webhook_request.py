# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .webhook_event_name import WebhookEventName


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportingWebhookRequest(Model):
    """Settings of a reporting webhook."""

    endpoint: str
    """A URL."""
    events: Sequence[WebhookEventName] = attrs.field(metadata={"least": 1})
    """Not empty."""
    name: str
    disabled: bool | Unset = UNSET
    full_resolution: bool | Unset = UNSET
    id: int | Unset = UNSET
    with_content: bool | Unset = UNSET
