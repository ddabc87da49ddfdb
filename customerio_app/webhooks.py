# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.
"""Events that the service sends to you: a class for each kind, and what reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from customerio_core import Event, EventReader

from .operations import WEBHOOKS

if TYPE_CHECKING:
    from typing import TypeAlias

    from .models.customer_preferences_changed import CustomerPreferencesChanged
    from .models.customer_subscribed import CustomerSubscribed
    from .models.customer_unsubscribed import CustomerUnsubscribed
    from .models.email_attempted import EmailAttempted
    from .models.email_bounced import EmailBounced
    from .models.email_clicked import EmailClicked
    from .models.email_converted import EmailConverted
    from .models.email_delivered import EmailDelivered
    from .models.email_drafted import EmailDrafted
    from .models.email_dropped import EmailDropped
    from .models.email_failed import EmailFailed
    from .models.email_opened import EmailOpened
    from .models.email_sent import EmailSent
    from .models.email_spammed import EmailSpammed
    from .models.email_undeliverable import EmailUndeliverable
    from .models.email_unsubscribed import EmailUnsubscribed
    from .models.in_app_attempted import InAppAttempted
    from .models.in_app_clicked import InAppClicked
    from .models.in_app_converted import InAppConverted
    from .models.in_app_drafted import InAppDrafted
    from .models.in_app_failed import InAppFailed
    from .models.in_app_opened import InAppOpened
    from .models.in_app_sent import InAppSent
    from .models.in_app_undeliverable import InAppUndeliverable
    from .models.push_attempted import PushAttempted
    from .models.push_bounced import PushBounced
    from .models.push_clicked import PushClicked
    from .models.push_converted import PushConverted
    from .models.push_delivered import PushDelivered
    from .models.push_drafted import PushDrafted
    from .models.push_dropped import PushDropped
    from .models.push_failed import PushFailed
    from .models.push_opened import PushOpened
    from .models.push_sent import PushSent
    from .models.push_undeliverable import PushUndeliverable
    from .models.slack_attempted import SlackAttempted
    from .models.slack_clicked import SlackClicked
    from .models.slack_drafted import SlackDrafted
    from .models.slack_failed import SlackFailed
    from .models.slack_sent import SlackSent
    from .models.slack_undeliverable import SlackUndeliverable
    from .models.sms_attempted import SmsAttempted
    from .models.sms_bounced import SmsBounced
    from .models.sms_clicked import SmsClicked
    from .models.sms_converted import SmsConverted
    from .models.sms_delivered import SmsDelivered
    from .models.sms_drafted import SmsDrafted
    from .models.sms_failed import SmsFailed
    from .models.sms_replied import SmsReplied
    from .models.sms_sent import SmsSent
    from .models.sms_undeliverable import SmsUndeliverable
    from .models.webhook_attempted import WebhookAttempted
    from .models.webhook_clicked import WebhookClicked
    from .models.webhook_drafted import WebhookDrafted
    from .models.webhook_failed import WebhookFailed
    from .models.webhook_sent import WebhookSent
    from .models.webhook_undeliverable import WebhookUndeliverable
    from .models.whats_app_attempted import WhatsAppAttempted
    from .models.whats_app_bounced import WhatsAppBounced
    from .models.whats_app_clicked import WhatsAppClicked
    from .models.whats_app_converted import WhatsAppConverted
    from .models.whats_app_delivered import WhatsAppDelivered
    from .models.whats_app_drafted import WhatsAppDrafted
    from .models.whats_app_dropped import WhatsAppDropped
    from .models.whats_app_failed import WhatsAppFailed
    from .models.whats_app_opened import WhatsAppOpened
    from .models.whats_app_replied import WhatsAppReplied
    from .models.whats_app_sent import WhatsAppSent
    from .models.whats_app_undeliverable import WhatsAppUndeliverable

__all__ = [
    "REPORTING_WEBHOOK",
    "CustomerPreferencesChanged",
    "CustomerSubscribed",
    "CustomerUnsubscribed",
    "EmailAttempted",
    "EmailBounced",
    "EmailClicked",
    "EmailConverted",
    "EmailDelivered",
    "EmailDrafted",
    "EmailDropped",
    "EmailFailed",
    "EmailOpened",
    "EmailSent",
    "EmailSpammed",
    "EmailUndeliverable",
    "EmailUnsubscribed",
    "InAppAttempted",
    "InAppClicked",
    "InAppConverted",
    "InAppDrafted",
    "InAppFailed",
    "InAppOpened",
    "InAppSent",
    "InAppUndeliverable",
    "PushAttempted",
    "PushBounced",
    "PushClicked",
    "PushConverted",
    "PushDelivered",
    "PushDrafted",
    "PushDropped",
    "PushFailed",
    "PushOpened",
    "PushSent",
    "PushUndeliverable",
    "SlackAttempted",
    "SlackClicked",
    "SlackDrafted",
    "SlackFailed",
    "SlackSent",
    "SlackUndeliverable",
    "SmsAttempted",
    "SmsBounced",
    "SmsClicked",
    "SmsConverted",
    "SmsDelivered",
    "SmsDrafted",
    "SmsFailed",
    "SmsReplied",
    "SmsSent",
    "SmsUndeliverable",
    "UnknownEvent",
    "WebhookAttempted",
    "WebhookClicked",
    "WebhookDrafted",
    "WebhookEvent",
    "WebhookFailed",
    "WebhookSent",
    "WebhookUndeliverable",
    "WhatsAppAttempted",
    "WhatsAppBounced",
    "WhatsAppClicked",
    "WhatsAppConverted",
    "WhatsAppDelivered",
    "WhatsAppDrafted",
    "WhatsAppDropped",
    "WhatsAppFailed",
    "WhatsAppOpened",
    "WhatsAppReplied",
    "WhatsAppSent",
    "WhatsAppUndeliverable",
    "read_event",
]

REPORTING_WEBHOOK = WEBHOOKS["reportingWebhook"]
"""What is known of the webhook: headers, body, signature."""


@attrs.define(kw_only=True, slots=False, repr=False)
class UnknownEvent(Event):
    """An event of a kind that this version does not know. Everything that came is kept."""

    data: Any = None
    event_id: str
    metric: str
    object_type: str
    timestamp: int


if TYPE_CHECKING:
    WebhookEvent: TypeAlias = (
        CustomerPreferencesChanged
        | CustomerSubscribed
        | CustomerUnsubscribed
        | EmailAttempted
        | EmailBounced
        | EmailClicked
        | EmailConverted
        | EmailDelivered
        | EmailDrafted
        | EmailDropped
        | EmailFailed
        | EmailOpened
        | EmailSent
        | EmailSpammed
        | EmailUndeliverable
        | EmailUnsubscribed
        | InAppAttempted
        | InAppClicked
        | InAppConverted
        | InAppDrafted
        | InAppFailed
        | InAppOpened
        | InAppSent
        | InAppUndeliverable
        | PushAttempted
        | PushBounced
        | PushClicked
        | PushConverted
        | PushDelivered
        | PushDrafted
        | PushDropped
        | PushFailed
        | PushOpened
        | PushSent
        | PushUndeliverable
        | SlackAttempted
        | SlackClicked
        | SlackDrafted
        | SlackFailed
        | SlackSent
        | SlackUndeliverable
        | SmsAttempted
        | SmsBounced
        | SmsClicked
        | SmsConverted
        | SmsDelivered
        | SmsDrafted
        | SmsFailed
        | SmsReplied
        | SmsSent
        | SmsUndeliverable
        | WebhookAttempted
        | WebhookClicked
        | WebhookDrafted
        | WebhookFailed
        | WebhookSent
        | WebhookUndeliverable
        | WhatsAppAttempted
        | WhatsAppBounced
        | WhatsAppClicked
        | WhatsAppConverted
        | WhatsAppDelivered
        | WhatsAppDrafted
        | WhatsAppDropped
        | WhatsAppFailed
        | WhatsAppOpened
        | WhatsAppReplied
        | WhatsAppSent
        | WhatsAppUndeliverable
    )

_CLASSES = (
    "CustomerPreferencesChanged",
    "CustomerSubscribed",
    "CustomerUnsubscribed",
    "EmailAttempted",
    "EmailBounced",
    "EmailClicked",
    "EmailConverted",
    "EmailDelivered",
    "EmailDrafted",
    "EmailDropped",
    "EmailFailed",
    "EmailOpened",
    "EmailSent",
    "EmailSpammed",
    "EmailUndeliverable",
    "EmailUnsubscribed",
    "InAppAttempted",
    "InAppClicked",
    "InAppConverted",
    "InAppDrafted",
    "InAppFailed",
    "InAppOpened",
    "InAppSent",
    "InAppUndeliverable",
    "PushAttempted",
    "PushBounced",
    "PushClicked",
    "PushConverted",
    "PushDelivered",
    "PushDrafted",
    "PushDropped",
    "PushFailed",
    "PushOpened",
    "PushSent",
    "PushUndeliverable",
    "SlackAttempted",
    "SlackClicked",
    "SlackDrafted",
    "SlackFailed",
    "SlackSent",
    "SlackUndeliverable",
    "SmsAttempted",
    "SmsBounced",
    "SmsClicked",
    "SmsConverted",
    "SmsDelivered",
    "SmsDrafted",
    "SmsFailed",
    "SmsReplied",
    "SmsSent",
    "SmsUndeliverable",
    "WebhookAttempted",
    "WebhookClicked",
    "WebhookDrafted",
    "WebhookFailed",
    "WebhookSent",
    "WebhookUndeliverable",
    "WhatsAppAttempted",
    "WhatsAppBounced",
    "WhatsAppClicked",
    "WhatsAppConverted",
    "WhatsAppDelivered",
    "WhatsAppDrafted",
    "WhatsAppDropped",
    "WhatsAppFailed",
    "WhatsAppOpened",
    "WhatsAppReplied",
    "WhatsAppSent",
    "WhatsAppUndeliverable",
)


def _load(name: str) -> type[Event]:
    from importlib import import_module

    found: type[Event] = getattr(import_module(".models", __package__), name)
    return found


_read = EventReader(
    ("object_type", "metric"),
    {
        ("customer", "cio_subscription_preferences_changed"): "CustomerPreferencesChanged",
        ("customer", "subscribed"): "CustomerSubscribed",
        ("customer", "unsubscribed"): "CustomerUnsubscribed",
        ("email", "attempted"): "EmailAttempted",
        ("email", "bounced"): "EmailBounced",
        ("email", "clicked"): "EmailClicked",
        ("email", "converted"): "EmailConverted",
        ("email", "delivered"): "EmailDelivered",
        ("email", "drafted"): "EmailDrafted",
        ("email", "dropped"): "EmailDropped",
        ("email", "failed"): "EmailFailed",
        ("email", "opened"): "EmailOpened",
        ("email", "sent"): "EmailSent",
        ("email", "spammed"): "EmailSpammed",
        ("email", "undeliverable"): "EmailUndeliverable",
        ("email", "unsubscribed"): "EmailUnsubscribed",
        ("in_app", "attempted"): "InAppAttempted",
        ("in_app", "clicked"): "InAppClicked",
        ("in_app", "converted"): "InAppConverted",
        ("in_app", "drafted"): "InAppDrafted",
        ("in_app", "failed"): "InAppFailed",
        ("in_app", "opened"): "InAppOpened",
        ("in_app", "sent"): "InAppSent",
        ("in_app", "undeliverable"): "InAppUndeliverable",
        ("push", "attempted"): "PushAttempted",
        ("push", "bounced"): "PushBounced",
        ("push", "clicked"): "PushClicked",
        ("push", "converted"): "PushConverted",
        ("push", "delivered"): "PushDelivered",
        ("push", "drafted"): "PushDrafted",
        ("push", "dropped"): "PushDropped",
        ("push", "failed"): "PushFailed",
        ("push", "opened"): "PushOpened",
        ("push", "sent"): "PushSent",
        ("push", "undeliverable"): "PushUndeliverable",
        ("slack", "attempted"): "SlackAttempted",
        ("slack", "clicked"): "SlackClicked",
        ("slack", "drafted"): "SlackDrafted",
        ("slack", "failed"): "SlackFailed",
        ("slack", "sent"): "SlackSent",
        ("slack", "undeliverable"): "SlackUndeliverable",
        ("sms", "attempted"): "SmsAttempted",
        ("sms", "bounced"): "SmsBounced",
        ("sms", "clicked"): "SmsClicked",
        ("sms", "converted"): "SmsConverted",
        ("sms", "delivered"): "SmsDelivered",
        ("sms", "drafted"): "SmsDrafted",
        ("sms", "failed"): "SmsFailed",
        ("sms", "replied"): "SmsReplied",
        ("sms", "sent"): "SmsSent",
        ("sms", "undeliverable"): "SmsUndeliverable",
        ("webhook", "attempted"): "WebhookAttempted",
        ("webhook", "clicked"): "WebhookClicked",
        ("webhook", "drafted"): "WebhookDrafted",
        ("webhook", "failed"): "WebhookFailed",
        ("webhook", "sent"): "WebhookSent",
        ("webhook", "undeliverable"): "WebhookUndeliverable",
        ("whatsapp", "attempted"): "WhatsAppAttempted",
        ("whatsapp", "bounced"): "WhatsAppBounced",
        ("whatsapp", "clicked"): "WhatsAppClicked",
        ("whatsapp", "converted"): "WhatsAppConverted",
        ("whatsapp", "delivered"): "WhatsAppDelivered",
        ("whatsapp", "drafted"): "WhatsAppDrafted",
        ("whatsapp", "dropped"): "WhatsAppDropped",
        ("whatsapp", "failed"): "WhatsAppFailed",
        ("whatsapp", "opened"): "WhatsAppOpened",
        ("whatsapp", "replied"): "WhatsAppReplied",
        ("whatsapp", "sent"): "WhatsAppSent",
        ("whatsapp", "undeliverable"): "WhatsAppUndeliverable",
    },
    UnknownEvent,
    _load,
)


def read_event(data: dict[str, Any]) -> WebhookEvent | UnknownEvent:
    """Read an event as the class of its kind. Verify the request first.

    Args:
        data: the JSON object; it becomes part of the event and must not be changed afterwards.

    Returns:
        The event; an `UnknownEvent` for a kind that this version does not know. Unknown fields and values are kept.
    """
    event: WebhookEvent | UnknownEvent = _read(data)
    return event


if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name == "WebhookEvent":
            from functools import reduce
            from operator import or_

            value = reduce(or_, map(_load, _CLASSES))
        elif name in _CLASSES:
            value = _load(name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
