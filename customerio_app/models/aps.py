# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .aps_alert import ApsAlert
    from .aps_sound import ApsSound


@attrs.define(kw_only=True, slots=False, repr=False)
class Aps(Model):
    """Part of `ApnsPayload`, part of `FcmApnsPayload`."""

    alert: ApsAlert | Unset = UNSET
    badge: int | Unset = UNSET
    category: str | Unset = UNSET
    content_available: int | Unset = attrs.field(default=UNSET, metadata={"wire": "content-available"})
    interruption_level: Literal["active", "critical", "passive", "time-sensitive"] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "interruption-level"}
    )
    mutable_content: int | Unset = attrs.field(default=UNSET, metadata={"wire": "mutable-content"})
    relevance_score: float | Unset = attrs.field(default=UNSET, metadata={"wire": "relevance-score"})
    sound: ApsSound | Unset = UNSET
    target_content_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "target-content-id"})
    thread_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "thread-id"})
