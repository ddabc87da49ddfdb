# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonByEmail(Model):
    """A person by email address."""

    email: str


class PersonByEmailDict(TypedDict, total=False):
    """`PersonByEmail` as a dict."""

    email: Required[str]
