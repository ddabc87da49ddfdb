# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class AllowlistResponse(Model):
    """The IP addresses that the service sends from."""

    ip_addresses: list[str] | None = None
