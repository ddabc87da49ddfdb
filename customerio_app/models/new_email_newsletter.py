# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .newsletter_recipients import NewsletterRecipients, NewsletterRecipientsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class NewEmailNewsletter(Model, open=True):
    """A new newsletter by email.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    body: str
    name: str
    """At most 190 characters."""
    recipients: NewsletterRecipients | NewsletterRecipientsDict
    subject: str
    type: Literal["email"] = "email"
    body_plain: str | Unset = UNSET
    from_: str | Unset = attrs.field(default=UNSET, metadata={"wire": "from"})
    from_id: int | Unset = UNSET
    layout_id: int | Unset = UNSET
    preheader_text: str | Unset = UNSET
    rate_limit_email_rate: int | Unset = UNSET
    """At least 1."""
    rate_limit_spread: bool | Unset = UNSET
    rate_limit_time_period: Literal[60, 3600, 86400] | Unset = UNSET
    scheduled_at: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""
    send_now: bool | Unset = UNSET
    subscription_topic_id: int | Unset = UNSET
