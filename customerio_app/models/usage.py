# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class Usage(Model):
    """The campaigns and newsletters that use something."""

    campaigns: list[int] | None = None
    draft_newsletters: list[int] | None = None
    sent_newsletters: list[int] | None = None
