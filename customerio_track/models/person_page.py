# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, UnixTime, Unset

if TYPE_CHECKING:
    from .person_identifier import PersonIdentifier, PersonIdentifierDict
    from .person_page_attributes import PersonPageAttributes, PersonPageAttributesDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonPage(Model):
    """Record that a person saw a page."""

    action: Literal["page"] = "page"
    identifiers: PersonIdentifier | PersonIdentifierDict
    name: str
    type: Literal["person"] = "person"
    attributes: PersonPageAttributes | PersonPageAttributesDict | Mapping[str, Any] | Unset = UNSET
    id: str | Unset = UNSET
    """A ULID."""
    timestamp: UnixTime | Unset = UNSET
    """Unix seconds or an aware `datetime`."""


class PersonPageDict(TypedDict, total=False):
    """`PersonPage` as a dict."""

    action: Required[Literal["page"]]
    identifiers: Required[PersonIdentifier | PersonIdentifierDict]
    name: Required[str]
    type: Required[Literal["person"]]
    attributes: PersonPageAttributes | PersonPageAttributesDict | Mapping[str, Any]
    id: str
    """A ULID."""
    timestamp: UnixTime
    """Unix seconds or an aware `datetime`."""
