"""Imports: a CSV file that is read from a URL, row by row."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

from ..contract import endpoints
from ..fetching import fetch
from ..refusal import Refused
from ..state.model import Event, Import
from ..state.store import Store
from .call import Call, answers, found
from .exports import keep
from .objects import object_of, set_object
from .people import relate, set_attributes, upsert

Json = Any
_START = next(each for each in endpoints("app") if each.operation.id == "import")
_NAMED = ("name", "description", "type", "identifier", "object_type_id", "data_to_process", "people_to_process")


def _shown(one: Import) -> Json:
    state = "failed" if one.error else "imported" if one.rows is not None else "preprocessing"
    fields = {name: one.request[name] for name in _NAMED if one.request.get(name) is not None}
    return {
        "id": one.id,
        **fields,
        "state": state,
        "error": one.error,
        "rows_to_import": one.rows or 0,
        "rows_imported": one.imported,
        "created_at": one.created_at,
        "updated_at": one.created_at,
        **({"error_export_id": one.error_export_id} if one.error_export_id else {}),
    }


@answers("app", "import")
def start(call: Call) -> Json:
    """Start an import. Its file is read later."""
    asked = dict(call.body["import"])
    one = Import(call.store.number("import"), asked, call.now)
    call.state.imports[str(one.id)] = one
    due = one.created_at + call.store.settings.processing_seconds
    call.store.schedule(due, "import", str(one.id))
    return {"import": _shown(one)}


@answers("app", "getImport")
def status(call: Call) -> Json:
    """Show how far an import is."""
    one: Import = found(call.state.imports.get(call.path["import_id"]), "import")
    return {"import": _shown(one)}


def process(store: Store, id: str) -> None:
    """Read the file of an import and take its rows.

    Args:
        store: the state.
        id: the import.
    """
    one = store.state.imports[id]
    try:
        text = fetch(str(one.request["data_file_url"])).text
    except OSError as error:
        one.error = f"the file could not be read: {error}"
        return
    rows = list(csv.DictReader(StringIO(text)))
    one.rows = len(rows)
    wrong: list[dict[str, Json]] = []
    call = Call(_START, store)
    for number, row in enumerate(rows, 1):
        try:
            _take(call, one, {name: value for name, value in row.items() if name})
            one.imported += 1
        except Refused as refused:
            wrong.append({"row": number, "error": refused.message})
    if wrong:
        one.error_export_id = keep(store, "customers", "Rows with errors", ["row", "error"], wrong).id


def _take(call: Call, one: Import, row: dict[str, str]) -> None:
    kind = str(one.request.get("type"))
    if kind == "object":
        custom = object_of(call, {**row, "object_type_id": one.request["object_type_id"]}, create=True)
        if custom is not None:
            set_object(call, custom, {name: value for name, value in row.items() if name != "object_id"})
        return
    identifier = str(one.request.get("identifier") or "id")
    value = row.get(identifier) or ""
    if not value:
        raise Refused(400, f"{identifier} is empty")
    exists = call.store.person(identifier, value) is not None
    process = one.request.get("data_to_process", "all")
    if (process == "only_new" and exists) or (process == "only_existing" and not exists):
        return
    person = upsert(call, identifier, value)
    if person is None:
        raise Refused(400, "the person is suppressed")
    rest = {name: value for name, value in row.items() if name != identifier}
    if kind == "people":
        set_attributes(call, person, rest)
    elif kind == "event":
        name, timestamp = rest.pop("name", "") or rest.pop("event", ""), rest.pop("timestamp", "")
        at = int(timestamp) if timestamp.isdigit() else call.now
        call.store.record(Event(name, data=dict(rest), timestamp=at, cio_id=person.cio_id))
        call.store.log("event", person, {"name": name, **rest})
    elif kind == "relationship":
        custom = object_of(call, {**row, "object_type_id": one.request["object_type_id"]}, create=True)
        if custom is not None:
            relate(
                call, person, custom.cio_object_id, {name: each for name, each in rest.items() if name != "object_id"}
            )
