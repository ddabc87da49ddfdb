# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .studio_version import StudioVersion
    from .studio_version_component import StudioVersionComponent
    from .studio_version_content import StudioVersionContent


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioVersionResponse(Model):
    """One saved version, with its content and components."""

    dependencies: list[StudioVersionComponent] | None = None
    node: StudioVersionContent | None = None
    version: StudioVersion | None = None
