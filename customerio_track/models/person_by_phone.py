# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Required, TypedDict

import attrs

from customerio_core import Model


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonByPhone(Model):
    """A person by phone number in E.164 form, such as `+15551234567`."""

    phone: str


class PersonByPhoneDict(TypedDict, total=False):
    """`PersonByPhone` as a dict."""

    phone: Required[str]
