# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AliasRequest(Model):
    """Body of `alias`."""

    previous_id: str = attrs.field(metadata={"wire": "previousId"})
    user_id: str = attrs.field(metadata={"wire": "userId"})
    type: Literal["alias"] | Unset = UNSET
