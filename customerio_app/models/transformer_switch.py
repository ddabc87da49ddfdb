# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class TransformerSwitch(Model):
    """Whether a transformer is on."""

    enabled: bool | Unset = UNSET


class TransformerSwitchDict(TypedDict, total=False):
    """`TransformerSwitch` as a dict."""

    enabled: bool
