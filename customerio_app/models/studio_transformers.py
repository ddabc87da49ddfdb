# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset

if TYPE_CHECKING:
    from .accessibility_transformer import AccessibilityTransformer, AccessibilityTransformerDict
    from .css_inliner_transformer import CssInlinerTransformer, CssInlinerTransformerDict
    from .css_variables_transformer import CssVariablesTransformer, CssVariablesTransformerDict
    from .formatter_transformer import FormatterTransformer, FormatterTransformerDict
    from .transformer_switch import TransformerSwitch, TransformerSwitchDict
    from .unused_css_transformer import UnusedCssTransformer, UnusedCssTransformerDict
    from .url_parameters_transformer import UrlParametersTransformer, UrlParametersTransformerDict


@attrs.define(kw_only=True, slots=False, repr=False)
class StudioTransformers(Model):
    """What happens to the HTML of an email before it is sent."""

    accessibility: AccessibilityTransformer | Unset = UNSET
    css_inliner: CssInlinerTransformer | Unset = UNSET
    css_variables: CssVariablesTransformer | Unset = UNSET
    encode_entities: TransformerSwitch | Unset = UNSET
    formatter: FormatterTransformer | Unset = UNSET
    prevent_widows: TransformerSwitch | Unset = UNSET
    remove_unused_css: UnusedCssTransformer | Unset = UNSET
    url_parameters: UrlParametersTransformer | Unset = UNSET


class StudioTransformersDict(TypedDict, total=False):
    """`StudioTransformers` as a dict."""

    accessibility: AccessibilityTransformer | AccessibilityTransformerDict
    css_inliner: CssInlinerTransformer | CssInlinerTransformerDict
    css_variables: CssVariablesTransformer | CssVariablesTransformerDict
    encode_entities: TransformerSwitch | TransformerSwitchDict
    formatter: FormatterTransformer | FormatterTransformerDict
    prevent_widows: TransformerSwitch | TransformerSwitchDict
    remove_unused_css: UnusedCssTransformer | UnusedCssTransformerDict
    url_parameters: UrlParametersTransformer | UrlParametersTransformerDict
