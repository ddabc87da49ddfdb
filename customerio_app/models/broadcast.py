# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .broadcast_action_ref import BroadcastActionRef
    from .broadcast_template_ref import BroadcastTemplateRef


@attrs.define(kw_only=True, slots=False, repr=False)
class Broadcast(Model):
    """An API-triggered broadcast."""

    actions: list[BroadcastActionRef] | None = None
    active: bool | None = None
    created: int | None = None
    """Unix seconds."""
    created_by: str | None = None
    deduplicate_id: str | None = None
    first_started: int | None = None
    """Unix seconds."""
    id: int | None = None
    msg_template_ids: list[BroadcastTemplateRef] | None = None
    """Deprecated."""
    name: str | None = None
    state: Literal["draft", "running"] | str | None = None
    tags: list[str] | None = None
    type: Literal["triggered_broadcast"] | None = None
    updated: int | None = None
    """Unix seconds."""
