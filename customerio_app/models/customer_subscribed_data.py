# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .webhook_identifiers import WebhookIdentifiers


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomerSubscribedData(Model):
    """The person of an event about subscriptions."""

    customer_id: str
    """Deprecated."""
    email_address: str | None
    """The person's email address."""
    identifiers: WebhookIdentifiers
