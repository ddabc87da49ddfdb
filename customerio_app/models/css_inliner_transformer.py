# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .html_attribute_options import HtmlAttributeOptions, HtmlAttributeOptionsDict


@attrs.define(kw_only=True, slots=False, repr=False)
class CssInlinerTransformer(Model):
    """How styles are moved into the elements of an email."""

    apply_html_attributes: HtmlAttributeOptions | Unset = UNSET
    apply_style_tags: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    inline_pseudo_elements: bool | Unset = UNSET
    preserve_font_faces: bool | Unset = UNSET
    preserve_important: bool | Unset = UNSET
    preserve_keyframes: bool | Unset = UNSET
    preserve_media_queries: bool | Unset = UNSET
    preserve_pseudos: bool | Unset = UNSET
    remove_style_tags: bool | Unset = UNSET


class CssInlinerTransformerDict(TypedDict, total=False):
    """`CssInlinerTransformer` as a dict."""

    apply_html_attributes: HtmlAttributeOptions | HtmlAttributeOptionsDict
    apply_style_tags: bool
    enabled: bool
    inline_pseudo_elements: bool
    preserve_font_faces: bool
    preserve_important: bool
    preserve_keyframes: bool
    preserve_media_queries: bool
    preserve_pseudos: bool
    remove_style_tags: bool
