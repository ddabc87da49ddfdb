# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class OptoutChange(Model):
    """Whether a person is opted out of a sender from now on."""

    from_: str = attrs.field(metadata={"wire": "from"})
    optout: bool
    channel: Literal["sms", "whatsapp"] | Unset = UNSET


OptoutChangeDict = TypedDict(
    "OptoutChangeDict",
    {"from": "Required[str]", "optout": "Required[bool]", "channel": "Literal['sms', 'whatsapp']"},
    total=False,
)
