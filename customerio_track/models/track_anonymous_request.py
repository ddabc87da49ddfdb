# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .anonymous_event import AnonymousEvent
    from .anonymous_page_view import AnonymousPageView
    from .anonymous_screen_view import AnonymousScreenView

if TYPE_CHECKING:
    TrackAnonymousRequest: TypeAlias = AnonymousEvent | AnonymousPageView | AnonymousScreenView
    """An event, page view or screen view of a visitor whom you do not know yet."""
else:  # a text, so that no class of it is loaded before it is needed
    TrackAnonymousRequest = "AnonymousEvent | AnonymousPageView | AnonymousScreenView"
