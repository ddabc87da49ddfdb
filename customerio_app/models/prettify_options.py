# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PrettifyOptions(Model):
    """How the HTML of an email is indented."""

    indent_character: Literal["spaces", "tabs"] | str | Unset = UNSET
    indent_size: int | Unset = UNSET
    wrap_attributes: bool | Unset = UNSET


class PrettifyOptionsDict(TypedDict, total=False):
    """`PrettifyOptions` as a dict."""

    indent_character: Literal["spaces", "tabs"]
    indent_size: int
    wrap_attributes: bool
