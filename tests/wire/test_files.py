"""The operations that take or return files: FILES of contracts.py."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.message import Message
from pathlib import Path
from typing import Any

import pytest

from customerio_core.multipart import encode
from customerio_core.request import dumps
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


def as_open_file(path: Path) -> Any:
    return path.open("rb")


def as_path(path: Path) -> Any:
    return path


def as_named_bytes(path: Path) -> Any:
    return path.name, path.read_bytes()


@pytest.mark.parametrize("endpoint", [ENDPOINTS["createAsset"]], ids=lambda endpoint: endpoint.id)
@pytest.mark.parametrize("give", [as_open_file, as_path, as_named_bytes])
def test_a_file_arrives_with_its_name_type_and_bytes(
    endpoint: Endpoint, caller: Caller, server: Server, give: Callable[[Path], Any], tmp_path: Path
) -> None:
    file = tmp_path / "logo.png"
    file.write_bytes(PICTURE)
    server.reply = Reply(200, b'{"asset": {"id": 7, "name": "logo.png"}}')
    create = caller.method(package(endpoint.api).OPERATIONS[endpoint.id])
    given = give(file)
    made = create(file=given, name="Logo.png", parent_folder_id=3)
    if hasattr(given, "close"):
        given.close()  # it stays the caller's
    assert made.asset.id == 7
    came = parts(server)
    assert came.keys() == {"file", "name", "parent_folder_id"}
    assert came["file"].get_payload(decode=True) == PICTURE
    assert (came["file"].get_filename(), came["file"].get_content_type()) == ("logo.png", "image/png")
    assert [came[name].get_payload() for name in ("name", "parent_folder_id")] == ["Logo.png", "3"]


@pytest.mark.parametrize("endpoint", [ENDPOINTS["getInboxPreviewCapture"]], ids=lambda endpoint: endpoint.id)
def test_a_picture_is_read_as_it_came(endpoint: Endpoint, caller: Caller, server: Server) -> None:
    server.reply = Reply(200, PICTURE, {"Content-Type": "image/png"})
    get = caller.method(package(endpoint.api).OPERATIONS[endpoint.id])
    assert get("3f2504e0-4f89-41d3-9a0c-000000000001", 7, "outlook", variant="thumbnail") == PICTURE
    (received,) = server.received
    assert received.path.endswith("/inbox_previews/7/captures/outlook")
    assert received.query == [("variant", "thumbnail")]


def test_bytes_alone_have_the_name_of_the_field() -> None:
    media_type, content = encode("multipart/form-data", {"file": PICTURE}, dumps)
    assert b'name="file"; filename="file"\r\nContent-Type: application/octet-stream' in content
    assert PICTURE in content and media_type.startswith("multipart/form-data; boundary=")
