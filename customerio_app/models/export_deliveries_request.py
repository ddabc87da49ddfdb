# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .action_deliveries_export import ActionDeliveriesExport
    from .campaign_deliveries_export import CampaignDeliveriesExport
    from .newsletter_deliveries_export import NewsletterDeliveriesExport
    from .transactional_deliveries_export import TransactionalDeliveriesExport

if TYPE_CHECKING:
    ExportDeliveriesRequest: TypeAlias = (
        NewsletterDeliveriesExport | CampaignDeliveriesExport | TransactionalDeliveriesExport | ActionDeliveriesExport
    )
    """What an export of deliveries is about: a newsletter, campaign, transactional message or step."""
else:  # a text, so that no class of it is loaded before it is needed
    ExportDeliveriesRequest = (
        "NewsletterDeliveriesExport | CampaignDeliveriesExport | TransactionalDeliveriesExport | ActionDeliveriesExport"
    )
