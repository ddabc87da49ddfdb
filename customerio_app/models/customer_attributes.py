# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class CustomerAttributes(Model, open=True):
    """The attributes of a person. Your own ones are in `extra`.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    cio_subscription_preferences_computed: str | None = attrs.field(
        default=None, metadata={"wire": "_cio_subscription_preferences_computed"}
    )
    cio_id: str | None = None
    cio_subscription_preferences: str | None = None
    email: str | None = None
    id: str | None = None
