# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .reporting_webhook import ReportingWebhook


@attrs.define(kw_only=True, slots=False, repr=False)
class ReportingWebhooksResponse(Model):
    """The reporting webhooks of a workspace."""

    reporting_webhooks: list[ReportingWebhook] | None = None
