# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class MessageMetrics(Model):
    """When a delivery reached each metric, in unix seconds."""

    bounced: int | None = None
    clicked: int | None = None
    converted: int | None = None
    created: int | None = None
    delivered: int | None = None
    drafted: int | None = None
    dropped: int | None = None
    failed: int | None = None
    human_clicked: int | None = None
    human_opened: int | None = None
    opened: int | None = None
    prefetch_clicked: int | None = None
    prefetch_opened: int | None = None
    sent: int | None = None
    spammed: int | None = None
    undeliverable: int | None = None
    unsubscribed: int | None = None
