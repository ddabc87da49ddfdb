# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class CssVariablesTransformer(Model):
    """Whether CSS variables are replaced by their values."""

    enabled: bool | Unset = UNSET
    preserve: bool | Unset = UNSET


class CssVariablesTransformerDict(TypedDict, total=False):
    """`CssVariablesTransformer` as a dict."""

    enabled: bool
    preserve: bool
