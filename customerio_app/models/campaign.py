# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .campaign_action_ref import CampaignActionRef
    from .campaign_audience import CampaignAudience
    from .campaign_template_ref import CampaignTemplateRef


@attrs.define(kw_only=True, slots=False, repr=False)
class Campaign(Model):
    """A campaign, with what triggers it."""

    actions: list[CampaignActionRef] | None = None
    active: bool | None = None
    audience: CampaignAudience | None = None
    created: int | None = None
    """Unix seconds."""
    date_attribute: str | None = None
    deduplicate_id: str | None = None
    event_name: str | None = None
    filter_object_attributes: str | None = None
    filter_relationship_attributes: str | None = None
    filter_segment_ids: list[int] | None = None
    first_started: int | None = None
    """Unix seconds."""
    frequency: Literal["monthly", "once", "yearly"] | str | None = None
    id: int | None = None
    msg_templates: list[CampaignTemplateRef] | None = None
    """Deprecated."""
    name: str | None = None
    object_attribute_triggers: str | None = None
    """JSON text."""
    object_type_id: int | str | None = None
    relationship_attribute_triggers: str | None = None
    """JSON text."""
    start_hour: int | None = None
    start_minutes: int | None = None
    state: Literal["draft", "running", "stopped"] | str | None = None
    tags: list[str] | None = None
    timezone: str | None = None
    trigger_segment_ids: list[int] | None = None
    type: Literal["date", "event", "form", "object", "relationship", "segment", "webhook"] | str | None = None
    """Deprecated."""
    updated: int | None = None
    """Unix seconds."""
    use_customer_timezone: bool | None = None
    webhook_id: int | None = None
