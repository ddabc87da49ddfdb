# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .page_view import PageView
    from .screen_view import ScreenView
    from .standard_event import StandardEvent

if TYPE_CHECKING:
    TrackRequest: TypeAlias = StandardEvent | PageView | ScreenView
    """An event, page view or screen view of a person."""
else:  # a text, so that no class of it is loaded before it is needed
    TrackRequest = "StandardEvent | PageView | ScreenView"
