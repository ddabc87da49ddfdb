# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_link_target import StudioLinkTarget


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioLinkResponse(Model):
    """The message that a Design Studio email was linked to."""

    node_id: str | None = None
    target: StudioLinkTarget | None = None
    template_id: int | None = None
