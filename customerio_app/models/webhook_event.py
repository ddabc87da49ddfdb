# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .customer_preferences_changed import CustomerPreferencesChanged
    from .customer_subscribed import CustomerSubscribed
    from .customer_unsubscribed import CustomerUnsubscribed
    from .email_attempted import EmailAttempted
    from .email_bounced import EmailBounced
    from .email_clicked import EmailClicked
    from .email_converted import EmailConverted
    from .email_delivered import EmailDelivered
    from .email_drafted import EmailDrafted
    from .email_dropped import EmailDropped
    from .email_failed import EmailFailed
    from .email_opened import EmailOpened
    from .email_sent import EmailSent
    from .email_spammed import EmailSpammed
    from .email_undeliverable import EmailUndeliverable
    from .email_unsubscribed import EmailUnsubscribed
    from .in_app_attempted import InAppAttempted
    from .in_app_clicked import InAppClicked
    from .in_app_converted import InAppConverted
    from .in_app_drafted import InAppDrafted
    from .in_app_failed import InAppFailed
    from .in_app_opened import InAppOpened
    from .in_app_sent import InAppSent
    from .in_app_undeliverable import InAppUndeliverable
    from .push_attempted import PushAttempted
    from .push_bounced import PushBounced
    from .push_clicked import PushClicked
    from .push_converted import PushConverted
    from .push_delivered import PushDelivered
    from .push_drafted import PushDrafted
    from .push_dropped import PushDropped
    from .push_failed import PushFailed
    from .push_opened import PushOpened
    from .push_sent import PushSent
    from .push_undeliverable import PushUndeliverable
    from .slack_attempted import SlackAttempted
    from .slack_clicked import SlackClicked
    from .slack_drafted import SlackDrafted
    from .slack_failed import SlackFailed
    from .slack_sent import SlackSent
    from .slack_undeliverable import SlackUndeliverable
    from .sms_attempted import SmsAttempted
    from .sms_bounced import SmsBounced
    from .sms_clicked import SmsClicked
    from .sms_converted import SmsConverted
    from .sms_delivered import SmsDelivered
    from .sms_drafted import SmsDrafted
    from .sms_failed import SmsFailed
    from .sms_replied import SmsReplied
    from .sms_sent import SmsSent
    from .sms_undeliverable import SmsUndeliverable
    from .webhook_attempted import WebhookAttempted
    from .webhook_clicked import WebhookClicked
    from .webhook_drafted import WebhookDrafted
    from .webhook_failed import WebhookFailed
    from .webhook_sent import WebhookSent
    from .webhook_undeliverable import WebhookUndeliverable
    from .whats_app_attempted import WhatsAppAttempted
    from .whats_app_bounced import WhatsAppBounced
    from .whats_app_clicked import WhatsAppClicked
    from .whats_app_converted import WhatsAppConverted
    from .whats_app_delivered import WhatsAppDelivered
    from .whats_app_drafted import WhatsAppDrafted
    from .whats_app_dropped import WhatsAppDropped
    from .whats_app_failed import WhatsAppFailed
    from .whats_app_opened import WhatsAppOpened
    from .whats_app_replied import WhatsAppReplied
    from .whats_app_sent import WhatsAppSent
    from .whats_app_undeliverable import WhatsAppUndeliverable

if TYPE_CHECKING:
    WebhookEvent: TypeAlias = (
        CustomerSubscribed
        | CustomerUnsubscribed
        | CustomerPreferencesChanged
        | EmailDrafted
        | EmailAttempted
        | EmailSent
        | EmailDelivered
        | EmailOpened
        | EmailClicked
        | EmailConverted
        | EmailUnsubscribed
        | EmailBounced
        | EmailDropped
        | EmailSpammed
        | EmailFailed
        | EmailUndeliverable
        | PushDrafted
        | PushAttempted
        | PushDelivered
        | PushSent
        | PushOpened
        | PushClicked
        | PushConverted
        | PushBounced
        | PushDropped
        | PushFailed
        | PushUndeliverable
        | InAppDrafted
        | InAppAttempted
        | InAppSent
        | InAppOpened
        | InAppClicked
        | InAppConverted
        | InAppFailed
        | InAppUndeliverable
        | SmsDrafted
        | SmsAttempted
        | SmsSent
        | SmsDelivered
        | SmsClicked
        | SmsConverted
        | SmsBounced
        | SmsFailed
        | SmsUndeliverable
        | SmsReplied
        | SlackDrafted
        | SlackAttempted
        | SlackSent
        | SlackClicked
        | SlackFailed
        | SlackUndeliverable
        | WebhookDrafted
        | WebhookAttempted
        | WebhookSent
        | WebhookClicked
        | WebhookFailed
        | WebhookUndeliverable
        | WhatsAppDrafted
        | WhatsAppAttempted
        | WhatsAppSent
        | WhatsAppDelivered
        | WhatsAppOpened
        | WhatsAppClicked
        | WhatsAppConverted
        | WhatsAppBounced
        | WhatsAppDropped
        | WhatsAppFailed
        | WhatsAppUndeliverable
        | WhatsAppReplied
    )
    """Webhook `reportingWebhook`."""
else:  # a text, so that no class of it is loaded before it is needed
    WebhookEvent = "CustomerSubscribed | CustomerUnsubscribed | CustomerPreferencesChanged | EmailDrafted | EmailAttempted | EmailSent | EmailDelivered | EmailOpened | EmailClicked | EmailConverted | EmailUnsubscribed | EmailBounced | EmailDropped | EmailSpammed | EmailFailed | EmailUndeliverable | PushDrafted | PushAttempted | PushDelivered | PushSent | PushOpened | PushClicked | PushConverted | PushBounced | PushDropped | PushFailed | PushUndeliverable | InAppDrafted | InAppAttempted | InAppSent | InAppOpened | InAppClicked | InAppConverted | InAppFailed | InAppUndeliverable | SmsDrafted | SmsAttempted | SmsSent | SmsDelivered | SmsClicked | SmsConverted | SmsBounced | SmsFailed | SmsUndeliverable | SmsReplied | SlackDrafted | SlackAttempted | SlackSent | SlackClicked | SlackFailed | SlackUndeliverable | WebhookDrafted | WebhookAttempted | WebhookSent | WebhookClicked | WebhookFailed | WebhookUndeliverable | WhatsAppDrafted | WhatsAppAttempted | WhatsAppSent | WhatsAppDelivered | WhatsAppOpened | WhatsAppClicked | WhatsAppConverted | WhatsAppBounced | WhatsAppDropped | WhatsAppFailed | WhatsAppUndeliverable | WhatsAppReplied"
