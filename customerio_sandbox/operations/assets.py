"""Assets: files and the folders that they are in."""

from __future__ import annotations

from typing import Any

from ..refusal import Refused
from ..state.model import Record
from .call import Answer, Call, answers
from .records import add, asked, kept, shown

Json = Any


def _place(call: Call, given: Json) -> dict[str, Json]:
    """The name and the folder that a call gives."""
    folder = given.get("parent_folder_id")
    if folder is not None and str(folder) not in kept(call, "asset_folders"):
        raise Refused(404, f"there is no folder {folder}", field="parent_folder_id", reason="not_found")
    return {name: given[name] for name in ("name", "parent_folder_id") if name in given}


def _made(call: Call, kind: str, fields: dict[str, Json]) -> Record:
    _unique(call, kind, fields)
    times = {"created": call.now, "updated": call.now}
    return add(call, kind, {"parent_folder_id": None, **fields, **times})


def _unique(call: Call, kind: str, fields: dict[str, Json], beside: Record | None = None) -> None:
    for each in kept(call, kind).values():
        same_folder = each.get("parent_folder_id") == fields.get("parent_folder_id")
        if each is not beside and each.get("name") == fields.get("name") and same_folder:
            raise Refused(409, f"{fields.get('name')} exists in this folder", field="name")


def _listed(call: Call, kind: str, name: str) -> Json:
    parent = call.query.get("parent_folder_id")
    direct = call.query.get("direct_descendants_only") == "true" or parent is not None
    items = [
        shown(each, "content")
        for each in kept(call, kind).values()
        if not direct or str(each.get("parent_folder_id") or "") == (parent or "")
    ]
    page, limit = max(1, int(call.query.get("page", 1))), max(1, int(call.query.get("limit", 50)))
    return {
        name: items[(page - 1) * limit : page * limit],
        "meta": {
            "filters": {"direct_descendants_only": direct, "parent_folder_id": int(parent) if parent else None},
            "pagination": {"page": page, "limit": limit, "total": len(items)},
        },
    }


def _changed(call: Call, kind: str) -> Json:
    record = asked(call, kind, "id")
    fields = {**{name: record.get(name) for name in ("name", "parent_folder_id")}, **_place(call, call.body)}
    _unique(call, kind, fields, record)
    record |= {**fields, "updated": call.now}
    return Answer(204)


def _deleted(call: Call, kind: str) -> Json:
    record = asked(call, kind, "id")
    del kept(call, kind)[str(record["id"])]
    return Answer(204)


@answers("app", "listAssets")
def assets(call: Call) -> Json:
    """List files."""
    return _listed(call, "assets", "assets")


@answers("app", "createAsset")
def create(call: Call) -> Json:
    """Keep a file that was uploaded."""
    file = call.files.get("file")
    if file is None:
        raise Refused(400, "a file is required", field="file", reason="required")
    fields = _place(call, call.body)
    folder = fields.get("parent_folder_id")
    parent = kept(call, "asset_folders")[str(folder)]["name"] + "/" if folder is not None else ""
    fields = {"name": file.name, **fields}
    record = _made(call, "assets", {**fields, "size": file.size, "path": f"/{parent}{fields['name']}"})
    return {"asset": shown(record)}


@answers("app", "getAsset")
def asset(call: Call) -> Json:
    """Show a file."""
    return {"asset": shown(asked(call, "assets", "id"))}


@answers("app", "updateAsset")
def update(call: Call) -> Json:
    """Rename a file or move it."""
    return _changed(call, "assets")


@answers("app", "deleteAsset")
def delete(call: Call) -> Json:
    """Delete a file."""
    return _deleted(call, "assets")


@answers("app", "listAssetFolders")
def folders(call: Call) -> Json:
    """List folders."""
    return _listed(call, "asset_folders", "folders")


@answers("app", "createAssetFolder")
def create_folder(call: Call) -> Json:
    """Make a folder."""
    return {"folder": shown(_made(call, "asset_folders", _place(call, call.body)))}


@answers("app", "getAssetFolder")
def folder(call: Call) -> Json:
    """Show a folder."""
    return {"folder": shown(asked(call, "asset_folders", "id"))}


@answers("app", "updateAssetFolder")
def update_folder(call: Call) -> Json:
    """Rename a folder or move it."""
    return _changed(call, "asset_folders")


@answers("app", "deleteAssetFolder")
def delete_folder(call: Call) -> Json:
    """Delete an empty folder."""
    record = asked(call, "asset_folders", "id")
    if any(
        each.get("parent_folder_id") == record["id"]
        for kind in ("assets", "asset_folders")
        for each in kept(call, kind).values()
    ):
        raise Refused(409, "the folder is not empty")
    return _deleted(call, "asset_folders")
