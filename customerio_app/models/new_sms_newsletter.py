# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .newsletter_recipients import NewsletterRecipients, NewsletterRecipientsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class NewSmsNewsletter(Model, open=True):
    """A new newsletter by SMS.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    body: str
    name: str
    """At most 190 characters."""
    recipients: NewsletterRecipients | NewsletterRecipientsDict
    type: Literal["twilio"] = "twilio"
    rate_limit_email_rate: int | Unset = UNSET
    """At least 1."""
    rate_limit_spread: bool | Unset = UNSET
    rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET
    scheduled_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    send_now: bool | Unset = UNSET
    subscription_topic_id: int | Unset = UNSET
