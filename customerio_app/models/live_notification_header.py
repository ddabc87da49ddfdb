# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class LiveNotificationHeader(Model):
    """The fixed header of the built-in live notifications."""

    header: str


class LiveNotificationHeaderDict(TypedDict, total=False):
    """`LiveNotificationHeader` as a dict."""

    header: Required[str]
