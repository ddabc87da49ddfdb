# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonById(Model):
    """A person by your own id."""

    id: int | str


class PersonByIdDict(TypedDict, total=False):
    """`PersonById` as a dict."""

    id: Required[int | str]
