# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomerTimestamps(Model, open=True):
    """When each attribute of a person last changed, in unix seconds. Your own ones are in `extra`.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    cio_subscription_preferences_computed: int | None = attrs.field(
        default=None, metadata={"wire": "_cio_subscription_preferences_computed"}
    )
    last_emailed: int | None = attrs.field(default=None, metadata={"wire": "_last_emailed"})
    """Unix seconds."""
    cio_id: int | None = None
    """Unix seconds."""
    cio_subscription_preferences: int | None = None
    """Unix seconds."""
    email: int | None = None
    """Unix seconds."""
    id: int | None = None
    """Unix seconds."""
    unsubscribed: int | None = None
    """Unix seconds."""
