# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonScreen(Model):
    """Record that a person saw a screen of an app."""

    action: Literal["screen"] = "screen"
    identifiers: PersonIdentifier | PersonIdentifierDict
    name: str
    type: Literal["person"] = "person"
    attributes: Mapping[str, Any] | Unset = UNSET
    id: str | Unset = UNSET
    """A ULID."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""


class PersonScreenDict(TypedDict, total=False):
    """`PersonScreen` as a dict."""

    action: Required[Literal["screen"]]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    name: Required[str]
    type: Required[Literal["person"]]
    attributes: Mapping[str, Any]
    id: str
    """A ULID."""
    timestamp: UnixTime
    """Unix seconds or an aware `datetime`."""
