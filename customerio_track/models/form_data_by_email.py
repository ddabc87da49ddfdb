# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class FormDataByEmail(Model, open=True):
    """The fields of a form of a person by email address. Any other name becomes an attribute.

    Fields of any other name are in `extra`: pass `extra={"plan": "pro"}`, read `extra["plan"]`.
    """

    email: str | None


class FormDataByEmailDict(TypedDict, total=False):
    """`FormDataByEmail` as a dict."""

    email: Required[str | None]
