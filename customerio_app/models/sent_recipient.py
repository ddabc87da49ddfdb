# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class SentRecipient(Model):
    """A device that a push notification was sent to."""

    device_id: str
    """Token of the device."""
    device_platform: Literal["android", "ios"] | str | None = None
    failure_message: str | None = None
