# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .minify_options import MinifyOptions, MinifyOptionsDict
    from .prettify_options import PrettifyOptions, PrettifyOptionsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class FormatterTransformer(Model):
    """How the HTML of an email is formatted: minified, indented, or not at all."""

    minify: MinifyOptions | Unset = UNSET
    prettify: PrettifyOptions | Unset = UNSET
    type: Literal["minify", "none", "prettify"] | str | Unset = UNSET


class FormatterTransformerDict(TypedDict, total=False):
    """`FormatterTransformer` as a dict."""

    minify: MinifyOptions | MinifyOptionsDict
    prettify: PrettifyOptions | PrettifyOptionsDict
    type: Literal["minify", "none", "prettify"]
