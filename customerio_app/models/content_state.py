# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from .countdown_state import CountdownState, CountdownStateDict
    from .multi_step_state import MultiStepState, MultiStepStateDict

if TYPE_CHECKING:
    ContentState: TypeAlias = dict[str, Any] | MultiStepState | CountdownState
    """What a live notification shows: a built-in state, or the fields of your own type."""
    ContentStateDict: TypeAlias = MultiStepStateDict | CountdownStateDict | Mapping[str, Any]
else:  # a text, so that no class of it is loaded before it is needed
    ContentState = "dict[str, Any] | MultiStepState | CountdownState"
    ContentStateDict = "MultiStepStateDict | CountdownStateDict | Mapping[str, Any]"
