# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .screen_with_anonymous_id import ScreenWithAnonymousId
    from .screen_with_user_id import ScreenWithUserId

if TYPE_CHECKING:
    ScreenRequest: TypeAlias = ScreenWithUserId | ScreenWithAnonymousId
    """A person and the screen of an app they saw."""
else:  # a text, so that no class of it is loaded before it is needed
    ScreenRequest = "ScreenWithUserId | ScreenWithAnonymousId"
