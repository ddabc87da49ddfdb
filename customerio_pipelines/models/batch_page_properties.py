# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class BatchPageProperties(Model, open=True):
    """Details of a page view in a batch. Any other name is free.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    category: str | Unset = UNSET


class BatchPagePropertiesDict(TypedDict, total=False):
    """`BatchPageProperties` as a dict."""

    category: str
