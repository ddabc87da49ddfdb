# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CriticalSound(Model):
    """Part of `ApsSound`."""

    critical: int | Unset = UNSET
    name: str | Unset = UNSET
    volume: float | Unset = UNSET


class CriticalSoundDict(TypedDict, total=False):
    """`CriticalSound` as a dict."""

    critical: int
    name: str
    volume: float
