# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .date_campaign import DateCampaign
    from .event_campaign import EventCampaign
    from .form_campaign import FormCampaign
    from .object_campaign import ObjectCampaign
    from .relationship_campaign import RelationshipCampaign
    from .segment_campaign import SegmentCampaign
    from .webhook_campaign import WebhookCampaign

Campaign: TypeAlias = "SegmentCampaign | EventCampaign | FormCampaign | DateCampaign | RelationshipCampaign | ObjectCampaign | WebhookCampaign"
"""Part of `CampaignResponse`, part of `CampaignsResponse`."""
