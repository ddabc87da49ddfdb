# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .studio_link_target import StudioLinkTarget, StudioLinkTargetDict


@attrs.define(kw_only=True, slots=False, repr=False)
class LinkStudioEmailRequest(Model):
    """The message that a Design Studio email is linked to."""

    target: StudioLinkTarget | StudioLinkTargetDict
    force: bool | Unset = UNSET
