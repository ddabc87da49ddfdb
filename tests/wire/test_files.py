"""The operations that take or return files: FILES of contracts.py."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from customerio_core import FileContent
from tests.wire.callers import Caller, package
from tests.wire.contracts import FILES, Endpoint, contract
from tests.wire.server import Reply, Server

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
ENDPOINTS = {one.id: one for one in contract("journeys-app").endpoints if one.id in FILES}


def parts(server: Server) -> dict[str, Message]:
    (received,) = server.received
    head = {name.lower(): value for name, value in received.headers}["content-type"]
    message = email.message_from_bytes(f"Content-Type: {head}\r\n\r\n".encode() + received.content)
    assert message.is_multipart()
    found = [part for part in message.get_payload() if isinstance(part, Message)]
    return {str(part.get_param("name", header="content-disposition")): part for part in found}


def as_bytes(path: Path) -> Any:
    return FileContent(path.read_bytes(), filename=path.name)


def as_open_file(path: Path) -> Any:
    return path.open("rb")


@pytest.mark.parametrize("endpoint", [ENDPOINTS["createAsset"]], ids=lambda endpoint: endpoint.id)
@pytest.mark.parametrize("give", [as_bytes, as_open_file])
def test_a_file_arrives_with_its_name_type_and_bytes(
    endpoint: Endpoint, caller: Caller, server: Server, give: Callable[[Path], Any], tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(PICTURE)
    server.reply = Reply(200, {"asset": {"id": 7, "name": "logo.png"}})
    create = caller.method(package(endpoint.api).OPERATIONS[endpoint.id])
    made = create(file=give(file), name="Logo.png", parent_folder_id=3)
    assert made.asset.id == 7
    came = parts(server)
    assert came.keys() == {"file", "name", "parent_folder_id"}
    assert came["file"].get_payload(decode=True) == PICTURE
    assert came["file"].get_filename() == "logo.png"
    assert [came[name].get_payload() for name in ("name", "parent_folder_id")] == ["Logo.png", "3"]


@pytest.mark.parametrize("endpoint", [ENDPOINTS["getInboxPreviewCapture"]], ids=lambda endpoint: endpoint.id)
def test_a_picture_is_read_as_it_came(endpoint: Endpoint, caller: Caller, server: Server) -> None:
    server.reply = Reply(200, content=PICTURE, media_type="image/png")
    get = caller.method(package(endpoint.api).OPERATIONS[endpoint.id])
    assert get("3f2504e0-4f89-41d3-9a0c-000000000001", 7, "outlook", variant="thumbnail") == PICTURE
    (received,) = server.received
    assert received.path.endswith("/inbox_previews/7/captures/outlook")
    assert received.query == [("variant", "thumbnail")]
