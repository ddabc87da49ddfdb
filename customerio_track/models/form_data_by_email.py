# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class FormDataByEmail(Model):
    """Part of `FormData`."""

    email: str | None


class FormDataByEmailDict(TypedDict, total=False):
    """`FormDataByEmail` as a dict."""

    email: Required[str | None]
