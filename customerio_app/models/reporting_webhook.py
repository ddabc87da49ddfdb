# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportingWebhook(Model):
    """A reporting webhook: where events are reported, and which."""

    endpoint: str
    """A URL."""
    events: list[
        Literal[
            "customer_subscribed",
            "customer_subscription_preferences_changed",
            "customer_unsubscribed",
            "email_attempted",
            "email_bounced",
            "email_clicked",
            "email_converted",
            "email_deferred",
            "email_delivered",
            "email_drafted",
            "email_dropped",
            "email_failed",
            "email_opened",
            "email_sent",
            "email_spammed",
            "email_undeliverable",
            "email_unsubscribed",
            "push_attempted",
            "push_bounced",
            "push_clicked",
            "push_converted",
            "push_delivered",
            "push_drafted",
            "push_dropped",
            "push_failed",
            "push_opened",
            "push_sent",
            "push_undeliverable",
            "slack_attempted",
            "slack_clicked",
            "slack_converted",
            "slack_drafted",
            "slack_failed",
            "slack_sent",
            "sms_attempted",
            "sms_bounced",
            "sms_clicked",
            "sms_converted",
            "sms_delivered",
            "sms_drafted",
            "sms_failed",
            "sms_sent",
            "sms_undeliverable",
            "webhook_attempted",
            "webhook_clicked",
            "webhook_converted",
            "webhook_drafted",
            "webhook_failed",
            "webhook_sent",
            "webhook_undeliverable",
        ]
        | str
    ]
    """Not empty."""
    name: str
    disabled: bool | None = None
    """True stops the reports."""
    full_resolution: bool | None = None
    """True reports every open and click, false the first of each."""
    id: int | None = None
    with_content: bool | None = None
    """True adds the body of the message to what reports that one was sent."""
