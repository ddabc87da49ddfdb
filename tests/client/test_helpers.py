"""What is more than one call, or none of the contract's, goes under the same policy as every call."""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import pytest

from customerio_client import AppClient, AsyncAppClient, NotFound, ServerError
from tests.wire.server import Reply, Server

from .clients import Make, StillClock

FAILED = Reply(503, b"{}")


def reply(data: Any) -> Reply:
    return Reply(200, json.dumps(data).encode())


def test_a_read_that_no_method_makes_is_repeated(make: Make, vendor: Server, clock: StillClock) -> None:
    vendor.replies.extend([FAILED, reply([1])])
    assert make().app.request("GET", "/v9/things/canary%40example.com", query={"limit": 1}) == [1]
    assert [one.path for one in vendor.received] == ["/v9/things/canary%40example.com"] * 2
    assert len(clock.slept) == 1
    assert dict(vendor.received[0].headers)["authorization"] == "Bearer app-canary"


@pytest.mark.parametrize("path", ["/v9/things", "/v1/campaigns/7/triggers"])
def test_a_write_that_no_method_makes_is_not(make: Make, vendor: Server, path: str) -> None:
    vendor.reply = FAILED
    with pytest.raises(ServerError):
        make().app.request("POST", path, body={"a": 1})
    assert len(vendor.received) == 1


def test_its_path_is_in_no_log(make: Make, vendor: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    vendor.reply = reply({})
    make().app.request("GET", "/v9/things/canary%40example.com")
    assert "GET" in caplog.text and "canary" not in caplog.text


def test_the_client_of_one_api_has_it_too(vendor: Server) -> None:
    vendor.reply = reply({"a": 1})
    with AppClient(app_api_key="app-canary", app_url=vendor.url) as client:
        assert client.request("GET", "/v9/things") == {"a": 1}

    async def run() -> Any:
        async with AsyncAppClient(app_api_key="app-canary", app_url=vendor.url) as client:
            return await client.request("GET", "/v9/things")

    assert asyncio.run(run()) == {"a": 1}


def test_pages_are_repeated_one_by_one(make: Make, vendor: Server) -> None:
    vendor.replies.extend([reply({"messages": [{"id": "a"}], "next": "2"}), FAILED, reply({"messages": [{"id": "b"}]})])
    assert [message.id for message in make().app.messages.iterate()] == ["a", "b"]
    assert [dict(one.query).get("start") for one in vendor.received] == [None, "2", "2"]


def test_an_export_goes_to_disk(make: Make, vendor: Server, clock: StillClock, tmp_path: Path) -> None:
    export = {"export": {"id": 7, "status": "pending"}}
    done = {"export": {"id": 7, "status": "done"}}
    link = {"url": f"{vendor.url}/file?signature=link-canary"}
    vendor.replies.extend([reply(export), reply(export), FAILED, reply(done), reply(link), Reply(200, b"id\n1\n")])
    target = tmp_path / "people.csv"
    finished = make().app.exports.create_and_wait(filters={"segment": {"id": 3}}, to=target)
    assert (finished.path, target.read_bytes()) == (target, b"id\n1\n")
    assert clock.slept[:2] == [1, 1]
    fetch = vendor.received[-1]
    assert fetch.path == "/file" and "canary" not in str(fetch.headers)


PICTURE = b"\x89PNG" + bytes(range(256)) * 40


def test_a_picture_goes_to_disk(make: Make, vendor: Server, tmp_path: Path) -> None:
    vendor.replies.extend([FAILED, Reply(200, PICTURE, {"Content-Type": "image/png"})])
    target = tmp_path / "outlook.png"
    target.write_bytes(b"an older one")
    found = make().app.design_studio.save_inbox_preview_capture(
        "3f2504e0", 7, "outlook", to=target, variant="thumbnail"
    )
    assert (found, target.read_bytes(), list(tmp_path.iterdir())) == (target, PICTURE, [target])
    assert vendor.received[-1].query == [("variant", "thumbnail")]


def test_a_picture_that_does_not_come_leaves_the_file_as_it_was(make: Make, vendor: Server, tmp_path: Path) -> None:
    vendor.reply = Reply(404, b'{"errors": [{"detail": "no such run"}]}')
    target = tmp_path / "outlook.png"
    target.write_bytes(b"an older one")
    cio = make()
    with pytest.raises(NotFound):
        cio.app.design_studio.save_inbox_preview_capture("3f2504e0", 7, "outlook", to=target)
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"an older one", [target])


@pytest.mark.parametrize(("to", "error"), [(".", IsADirectoryError), ("none/outlook.png", FileNotFoundError)])
def test_where_no_picture_can_be_written_none_is_requested(
    make: Make, vendor: Server, tmp_path: Path, to: str, error: type[OSError]
) -> None:
    cio = make()
    with pytest.raises(error):
        cio.app.design_studio.save_inbox_preview_capture("3f2504e0", 7, "outlook", to=tmp_path / to)
    assert not vendor.received
