"""Collections and snippets."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any, cast
from urllib.parse import urlsplit

from ..exchange import decode, elements, encode
from ..fetching import File, fetch
from ..refusal import Refused
from ..state.model import Record
from ..state.store import Store
from .call import Answer, Call, answers
from .records import add, asked, kept, shown

Json = Any
OURS = ("data", "url", "read_at", "error")
"""Fields of a collection that its own response does not have."""


def _filled(store: Store, record: Record, data: Json) -> Record:
    rows = cast("list[dict[str, Json]]", data if isinstance(data, list) else [data])
    for index, row in enumerate(rows):
        if len(encode(row)) > 10_000:
            raise Refused(400, f"row {index} has more than 10,000 bytes", field="data")
    record |= {
        "data": rows,
        "rows": len(rows),
        "bytes": len(encode(rows)),
        "schema": sorted({name for row in rows for name in row}),
        "updated_at": store.now,
    }
    return record


def _to_read(call: Call, record: Record) -> None:
    """Have the file of a collection read, which takes as long as all work of the sandbox."""
    record["url"] = call.body["url"]
    record["read_at"] = call.now + call.store.settings.processing_seconds
    call.store.schedule(record["read_at"], "collection", str(record["id"]))


def process(store: Store, id: str) -> None:
    """Read the file of a collection.

    Args:
        store: the state.
        id: the collection.
    """
    record = store.state.records.get("collections", {}).get(id)
    if record is None or record.pop("read_at", None) is None:
        return
    try:
        _filled(store, record, _rows(fetch(str(record["url"])), str(record["url"])))
        record.pop("error", None)
    except (OSError, ValueError, Refused) as error:
        record["error"] = str(error)


def _rows(file: File, url: str) -> Json:
    """The rows of a file. Its content type says what it is, else its name, else it is JSON."""
    if "csv" in file.media or ("json" not in file.media and urlsplit(url).path.endswith(".csv")):
        return list(csv.DictReader(StringIO(file.text)))
    read: Json = decode(file.text)
    rows = elements(read) if isinstance(read, list) else [read]
    if not all(isinstance(row, dict) for row in rows):
        raise ValueError("rows have to be JSON objects")
    return rows


def _wrapped(call: Call, record: Record) -> Json:
    if "error" in record:
        call.warn(f"the file of the collection could not be read: {record['error']}")
    return {"collection": shown(record, *OURS)}


@answers("app", "getCollections")
def collections(call: Call) -> Json:
    """List collections."""
    return {"collections": [shown(each, *OURS) for each in kept(call, "collections").values()]}


@answers("app", "addCollection")
def create(call: Call) -> Json:
    """Make a collection."""
    name = str(call.body["name"])
    if any(each["name"] == name for each in kept(call, "collections").values()):
        raise Refused(400, "a collection of this name exists", field="name")
    data = call.body.get("data", [])
    record = add(call, "collections", _filled(call.store, {"name": name, "created_at": call.now}, data))
    if "url" in call.body:
        _to_read(call, record)
    return _wrapped(call, record)


@answers("app", "getCollection")
def collection(call: Call) -> Json:
    """Show a collection."""
    return _wrapped(call, asked(call, "collections", "collection_id"))


@answers("app", "updateCollection")
def update(call: Call) -> Json:
    """Change a collection."""
    record = asked(call, "collections", "collection_id")
    record["name"] = call.body.get("name", record["name"])
    if "data" in call.body:
        _filled(call.store, record, call.body["data"])
    if "url" in call.body:
        _to_read(call, record)
    record["updated_at"] = call.now
    return _wrapped(call, record)


@answers("app", "deleteCollection")
def delete(call: Call) -> Json:
    """Delete a collection."""
    record = asked(call, "collections", "collection_id")
    del kept(call, "collections")[str(record["id"])]
    return Answer(204)


@answers("app", "getCollectionContents")
def contents(call: Call) -> Json:
    """Show the rows of a collection."""
    return asked(call, "collections", "collection_id")["data"]


@answers("app", "updateCollectionContents")
def replace(call: Call) -> Json:
    """Replace the rows of a collection."""
    return _wrapped(call, _filled(call.store, asked(call, "collections", "collection_id"), call.body))


@answers("app", "listSnippets")
def snippets(call: Call) -> Json:
    """List snippets."""
    return {"snippets": list(kept(call, "snippets").values())}


@answers("app", "updateSnippets")
def put_snippet(call: Call) -> Json:
    """Make a snippet or change it."""
    name = str(call.body["name"])
    snippet = {"name": name, "value": str(call.body["value"]), "updated_at": call.now}
    kept(call, "snippets")[name] = snippet
    return {"snippet": snippet}


@answers("app", "createSnippet")
def create_snippet(call: Call) -> Json:
    """Make a snippet."""
    if str(call.body["name"]) in kept(call, "snippets"):
        raise Refused(422, "a snippet of this name exists", field="name")
    return put_snippet(call)


@answers("app", "deleteSnippet")
def delete_snippet(call: Call) -> Json:
    """Delete a snippet."""
    asked(call, "snippets", "snippet_name")
    del kept(call, "snippets")[call.path["snippet_name"]]
    return Answer(204)
