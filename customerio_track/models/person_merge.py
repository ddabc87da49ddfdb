# Generated from specs/contract/journeys-track.json and specs/overlays/journeys-track by "make regenerate". Do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

import attrs

from customerio_core import Model

if TYPE_CHECKING:
    from .merge_person_identifier import MergePersonIdentifier, MergePersonIdentifierDict


@attrs.define(kw_only=True, slots=False, repr=False)
class PersonMerge(Model):
    """Merge two people who are one."""

    action: Literal["merge"] = "merge"
    primary: MergePersonIdentifier | MergePersonIdentifierDict
    """Who stays. Must be there, or nothing happens."""
    secondary: MergePersonIdentifier | MergePersonIdentifierDict
    """Who is merged and deleted. Cannot be undone."""
    type: Literal["person"] = "person"


class PersonMergeDict(TypedDict, total=False):
    """`PersonMerge` as a dict."""

    action: Required[Literal["merge"]]
    primary: Required[MergePersonIdentifier | MergePersonIdentifierDict]
    """Who stays. Must be there, or nothing happens."""
    secondary: Required[MergePersonIdentifier | MergePersonIdentifierDict]
    """Who is merged and deleted. Cannot be undone."""
    type: Required[Literal["person"]]
