"""Collections and snippets."""

from __future__ import annotations

from typing import Any, cast

from ..exchange import encode
from ..refusal import Refused
from ..state.model import Record
from .call import Answer, Call, answers
from .records import add, asked, kept, shown

Json = Any


def _filled(call: Call, record: Record, data: Json) -> Record:
    rows = cast("list[dict[str, Json]]", data if isinstance(data, list) else [data])
    for index, row in enumerate(rows):
        if len(encode(row)) > 10_000:
            raise Refused(400, f"row {index} has more than 10,000 bytes", field="data")
    record |= {
        "data": rows,
        "rows": len(rows),
        "bytes": len(encode(rows)),
        "schema": sorted({name for row in rows for name in row}),
        "updated_at": call.now,
    }
    return record


def _wrapped(record: Record) -> Json:
    return {"collection": shown(record, "data", "url")}


@answers("app", "getCollections")
def collections(call: Call) -> Json:
    """List collections."""
    return {"collections": [shown(each, "data", "url") for each in kept(call, "collections").values()]}


@answers("app", "addCollection")
def create(call: Call) -> Json:
    """Make a collection."""
    name = str(call.body["name"])
    if any(each["name"] == name for each in kept(call, "collections").values()):
        raise Refused(400, "a collection of this name exists", field="name")
    data = call.body.get("data", [])
    record = _filled(call, {"name": name, "created_at": call.now}, data)
    if "url" in call.body:
        call.warn("the sandbox does not fetch the url of a collection: it has no rows")
    return _wrapped(add(call, "collections", record))


@answers("app", "getCollection")
def collection(call: Call) -> Json:
    """Show a collection."""
    return _wrapped(asked(call, "collections", "collection_id"))


@answers("app", "updateCollection")
def update(call: Call) -> Json:
    """Change a collection."""
    record = asked(call, "collections", "collection_id")
    record["name"] = call.body.get("name", record["name"])
    if "data" in call.body:
        _filled(call, record, call.body["data"])
    record["updated_at"] = call.now
    return _wrapped(record)


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
    return _wrapped(_filled(call, asked(call, "collections", "collection_id"), call.body))


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
