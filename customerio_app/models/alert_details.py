# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class AlertDetails(Model):
    """The text of an iOS notification in parts, and how to localize it."""

    body: str | Unset = UNSET
    launch_image: str | Unset = attrs.field(default=UNSET, metadata={"wire": "launch-image"})
    loc_args: Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"wire": "loc-args"})
    loc_key: str | Unset = attrs.field(default=UNSET, metadata={"wire": "loc-key"})
    subtitle: str | Unset = UNSET
    subtitle_loc_args: Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"wire": "subtitle-loc-args"})
    subtitle_loc_key: str | Unset = attrs.field(default=UNSET, metadata={"wire": "subtitle-loc-key"})
    title: str | Unset = UNSET
    title_loc_args: Sequence[str] | Unset = attrs.field(default=UNSET, metadata={"wire": "title-loc-args"})
    title_loc_key: str | Unset = attrs.field(default=UNSET, metadata={"wire": "title-loc-key"})


AlertDetailsDict = TypedDict(
    "AlertDetailsDict",
    {
        "body": "str",
        "launch-image": "str",
        "loc-args": "Sequence[str]",
        "loc-key": "str",
        "subtitle": "str",
        "subtitle-loc-args": "Sequence[str]",
        "subtitle-loc-key": "str",
        "title": "str",
        "title-loc-args": "Sequence[str]",
        "title-loc-key": "str",
    },
    total=False,
)
