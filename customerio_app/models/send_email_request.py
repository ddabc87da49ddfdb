# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .email_with_template import EmailWithTemplate
    from .email_without_template import EmailWithoutTemplate

if TYPE_CHECKING:
    SendEmailRequest: TypeAlias = EmailWithTemplate | EmailWithoutTemplate
    """A transactional email, with a template or with content of your own."""
else:  # a text, so that no class of it is loaded before it is needed
    SendEmailRequest = "EmailWithTemplate | EmailWithoutTemplate"
