# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class PeopleImport(Model):
    """Part of `NewImport`."""

    data_file_url: str
    identifier: Literal["email", "id"]
    name: str
    type: Literal["people"] = "people"
    data_to_process: Literal["all", "only_existing", "only_new"] | Unset = UNSET
    description: str | Unset = UNSET


class PeopleImportDict(TypedDict, total=False):
    """`PeopleImport` as a dict."""

    data_file_url: Required[str]
    identifier: Required[Literal["email", "id"]]
    name: Required[str]
    type: Required[Literal["people"]]
    data_to_process: Literal["all", "only_existing", "only_new"]
    description: str
