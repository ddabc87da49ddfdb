# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .android_notification import AndroidNotification


@attrs.define(kw_only=True, slots=False, repr=False)
class AndroidConfig(Model):
    """Part of `AndroidMessage`."""

    notification: AndroidNotification | Unset = UNSET
