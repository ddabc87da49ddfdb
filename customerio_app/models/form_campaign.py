# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .campaign_action_ref import CampaignActionRef


@attrs.define(kw_only=True, slots=False, repr=False)
class FormCampaign(Model):
    """Part of `Campaign`."""

    actions: list[CampaignActionRef] | None = None
    active: bool | None = None
    created: int | None = None
    deduplicate_id: str | None = None
    filter_segment_ids: list[int] | None = None
    first_started: int | None = None
    id: int | None = None
    name: str | None = None
    state: Literal["draft", "running", "stopped"] | str | None = None
    tags: list[str] | None = None
    type: Literal["form"] | None = None
    updated: int | None = None
