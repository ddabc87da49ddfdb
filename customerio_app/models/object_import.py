# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectImport(Model):
    """Part of `NewImport`."""

    data_file_url: str
    name: str
    object_type_id: int | str
    type: Literal["object"] = "object"
    data_to_process: Literal["all", "only_existing", "only_new"] | Unset = UNSET
    description: str | Unset = UNSET


class ObjectImportDict(TypedDict, total=False):
    """`ObjectImport` as a dict."""

    data_file_url: Required[str]
    name: Required[str]
    object_type_id: Required[int | str]
    type: Required[Literal["object"]]
    data_to_process: Literal["all", "only_existing", "only_new"]
    description: str
