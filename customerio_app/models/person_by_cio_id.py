# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonByCioId(Model):
    """A person by the id that Customer.io gave them."""

    cio_id: str
    """Given by Customer.io, never changes. Comes in responses as `cio_id`."""


class PersonByCioIdDict(TypedDict, total=False):
    """`PersonByCioId` as a dict."""

    cio_id: Required[str]
    """Given by Customer.io, never changes. Comes in responses as `cio_id`."""
