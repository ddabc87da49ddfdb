# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .aps_alert import ApsAlert, ApsAlertDict
    from .aps_sound import ApsSound, ApsSoundDict


@attrs.define(kw_only=True, slots=False, repr=False)
class Aps(Model):
    """Apple's part of a push: alert, badge, sound and the like."""

    alert: ApsAlert | ApsAlertDict | Unset = UNSET
    badge: int | Unset = UNSET
    """Number on the app's icon; 0 removes it."""
    category: str | Unset = UNSET
    content_available: int | Unset = attrs.field(default=UNSET, metadata={"wire": "content-available"})
    """1 updates silently, without an `alert`; 0 is an ordinary notification."""
    interruption_level: Literal["active", "critical", "passive", "time-sensitive"] | Unset = attrs.field(
        default=UNSET, metadata={"wire": "interruption-level"}
    )
    mutable_content: int | Unset = attrs.field(default=UNSET, metadata={"wire": "mutable-content"})
    """1 lets the app's extension change the notification; images and delivered metrics need it."""
    relevance_score: float | Unset = attrs.field(default=UNSET, metadata={"wire": "relevance-score"})
    """From 0 to 1; the highest leads the summary."""
    sound: ApsSound | ApsSoundDict | Unset = UNSET
    target_content_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "target-content-id"})
    thread_id: str | Unset = attrs.field(default=UNSET, metadata={"wire": "thread-id"})
    """Groups notifications."""


ApsDict = TypedDict(
    "ApsDict",
    {
        "alert": "ApsAlert | ApsAlertDict",
        "badge": "int",
        "category": "str",
        "content-available": "int",
        "interruption-level": "Literal['active', 'critical', 'passive', 'time-sensitive']",
        "mutable-content": "int",
        "relevance-score": "float",
        "sound": "ApsSound | ApsSoundDict",
        "target-content-id": "str",
        "thread-id": "str",
    },
    total=False,
)
