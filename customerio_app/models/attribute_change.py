# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class AttributeChange(Model):
    """An attribute before and after a change."""

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    to: str | None = None
