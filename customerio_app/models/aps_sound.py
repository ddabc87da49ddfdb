# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .critical_sound import CriticalSound, CriticalSoundDict

if TYPE_CHECKING:
    ApsSound: TypeAlias = str | CriticalSound
    """The sound of an iOS notification, by name or as a critical alert."""
    ApsSoundDict: TypeAlias = str | CriticalSoundDict
else:  # a text, so that no class of it is loaded before it is needed
    ApsSound = "str | CriticalSound"
    ApsSoundDict = "str | CriticalSoundDict"
