# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .new_email_newsletter import NewEmailNewsletter
    from .new_in_app_newsletter import NewInAppNewsletter
    from .new_inbox_newsletter import NewInboxNewsletter
    from .new_push_newsletter import NewPushNewsletter
    from .new_sms_newsletter import NewSmsNewsletter
    from .new_webhook_newsletter import NewWebhookNewsletter

if TYPE_CHECKING:
    CreateNewsletterRequest: TypeAlias = (
        NewEmailNewsletter
        | NewSmsNewsletter
        | NewPushNewsletter
        | NewInAppNewsletter
        | NewWebhookNewsletter
        | NewInboxNewsletter
    )
    """A new newsletter, by its channel."""
else:  # a text, so that no class of it is loaded before it is needed
    CreateNewsletterRequest = "NewEmailNewsletter | NewSmsNewsletter | NewPushNewsletter | NewInAppNewsletter | NewWebhookNewsletter | NewInboxNewsletter"
