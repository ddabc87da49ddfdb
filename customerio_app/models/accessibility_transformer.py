# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AccessibilityTransformer(Model):
    """Attributes that help screen readers, added to the HTML of an email."""

    add_dir_to_content: bool | Unset = UNSET
    add_dir_to_html: bool | Unset = UNSET
    add_empty_alt_to_images: bool | Unset = UNSET
    add_lang_to_content: bool | Unset = UNSET
    add_lang_to_html: bool | Unset = UNSET
    add_role_to_tables: bool | Unset = UNSET
    add_title_to_head: bool | Unset = UNSET
    add_vml_alt_text: bool | Unset = UNSET
    enabled: bool | Unset = UNSET
    language: str | Unset = UNSET
    remove_button_role_from_links: bool | Unset = UNSET
    remove_zoom_meta_tag: bool | Unset = UNSET


class AccessibilityTransformerDict(TypedDict, total=False):
    """`AccessibilityTransformer` as a dict."""

    add_dir_to_content: bool
    add_dir_to_html: bool
    add_empty_alt_to_images: bool
    add_lang_to_content: bool
    add_lang_to_html: bool
    add_role_to_tables: bool
    add_title_to_head: bool
    add_vml_alt_text: bool
    enabled: bool
    language: str
    remove_button_role_from_links: bool
    remove_zoom_meta_tag: bool
