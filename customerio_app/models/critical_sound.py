# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CriticalSound(Model):
    """The sound of an iOS critical alert, with its volume."""

    critical: int | Unset = UNSET
    """1 for a critical alert, else 0."""
    name: str | Unset = UNSET
    """Sound file of the app, or `default`."""
    volume: float | Unset = UNSET
    """From 0 (silent) to 1."""


class CriticalSoundDict(TypedDict, total=False):
    """`CriticalSound` as a dict."""

    critical: int
    """1 for a critical alert, else 0."""
    name: str
    """Sound file of the app, or `default`."""
    volume: float
    """From 0 (silent) to 1."""
