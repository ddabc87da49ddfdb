# Generated from specs/contract/journeys-app.json and specs/overlays/journeys-app by "make regenerate". Do not edit.

from __future__ import annotations

from typing import Literal, Required, TypedDict

import attrs

from customerio_core import UNSET, Model, Unset


@attrs.define(kw_only=True, slots=False, repr=False)
class ObjectImport(Model):
    """An import of objects from a CSV file."""

    data_file_url: str
    """CSV file that the vendor can fetch; it may do so later, so let the address live for hours."""
    name: str
    object_type_id: int | str
    """Kind of the objects, a number from 1."""
    type: Literal["object"] = "object"
    data_to_process: Literal["all", "only_existing", "only_new"] | Unset = UNSET
    """`only_new` adds, `only_existing` updates. Left out, both: `all`."""
    description: str | Unset = UNSET


class ObjectImportDict(TypedDict, total=False):
    """`ObjectImport` as a dict."""

    data_file_url: Required[str]
    """CSV file that the vendor can fetch; it may do so later, so let the address live for hours."""
    name: Required[str]
    object_type_id: Required[int | str]
    """Kind of the objects, a number from 1."""
    type: Required[Literal["object"]]
    data_to_process: Literal["all", "only_existing", "only_new"]
    """`only_new` adds, `only_existing` updates. Left out, both: `all`."""
    description: str
