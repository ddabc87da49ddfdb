# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class DeliveryMetricSeries(Model):
    """For each metric a number per step, from oldest to newest."""

    attempted: list[int] | None = None
    bounced: list[int] | None = None
    clicked: list[int] | None = None
    converted: list[int] | None = None
    created: list[int] | None = None
    deferred: list[int] | None = None
    delivered: list[int] | None = None
    drafted: list[int] | None = None
    failed: list[int] | None = None
    human_clicked: list[int] | None = None
    human_opened: list[int] | None = None
    link_untracked: list[int] | None = None
    machine_clicked: list[int] | None = None
    open_untracked: list[int] | None = None
    opened: list[int] | None = None
    prefetch_opened: list[int] | None = None
    replied: list[int] | None = None
    sent: list[int] | None = None
    spammed: list[int] | None = None
    suppressed: list[int] | None = None
    topic_unsubscribed: list[int] | None = None
    tracking_consent_denied: list[int] | None = None
    tracking_consent_granted: list[int] | None = None
    undeliverable: list[int] | None = None
    unsubscribed: list[int] | None = None
    untracked: list[int] | None = None
