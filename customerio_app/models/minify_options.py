# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class MinifyOptions(Model):
    """What is left out to make the HTML of an email smaller."""

    line_length_limit: int | Unset = UNSET
    remove_css_comments: bool | Unset = UNSET
    remove_html_comments: Literal["0", "1", "2"] | str | Unset = UNSET
    remove_indentations: bool | Unset = UNSET
    remove_line_breaks: bool | Unset = UNSET


class MinifyOptionsDict(TypedDict, total=False):
    """`MinifyOptions` as a dict."""

    line_length_limit: int
    remove_css_comments: bool
    remove_html_comments: Literal["0", "1", "2"]
    remove_indentations: bool
    remove_line_breaks: bool
