# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class HtmlAttributeOptions(Model):
    """Which styles are written as HTML attributes too, for old email clients."""

    apply_height_attributes: bool | Unset = UNSET
    apply_table_element_attributes: bool | Unset = UNSET
    apply_width_attributes: bool | Unset = UNSET
    enabled: bool | Unset = UNSET


class HtmlAttributeOptionsDict(TypedDict, total=False):
    """`HtmlAttributeOptions` as a dict."""

    apply_height_attributes: bool
    apply_table_element_attributes: bool
    apply_width_attributes: bool
    enabled: bool
