# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_component_summary import StudioComponentSummary
    from .studio_folder import StudioFolder
    from .studio_page_meta import StudioPageMeta


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioComponentsResponse(Model):
    """One page of components of the Design Studio, and of their folders."""

    components: list[StudioComponentSummary] | None = None
    folders: list[StudioFolder] | None = None
    meta: StudioPageMeta | None = None
