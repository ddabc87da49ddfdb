# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .page_view import PageView
    from .screen_view import ScreenView
    from .standard_event import StandardEvent

TrackRequest: TypeAlias = "StandardEvent | PageView | ScreenView"
"""Body of `track`."""
