# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_email_summary import StudioEmailSummary
    from .studio_folder import StudioFolder
    from .studio_page_meta import StudioPageMeta


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioEmailsResponse(Model):
    """One page of emails of the Design Studio, and of their folders."""

    emails: list[StudioEmailSummary] | None = None
    folders: list[StudioFolder] | None = None
    meta: StudioPageMeta | None = None
