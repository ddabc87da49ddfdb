"""Files that the client writes for its callers: replaced in one step, through links, and devices stay devices."""

from __future__ import annotations

import asyncio
import os
import stat
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytest_httpserver import HTTPServer

from customerio_client import CustomerIO
from customerio_client.download import download, download_async
from customerio_core.output import Output

WRITTEN = b"written\n" * 3
RECORD = {"type": "person", "action": "event", "identifiers": {"id": "1"}, "name": "bad"}


def by_helper(server: HTTPServer, to: Path) -> bytes:
    output = Output(to, "{name}.part")
    output.open().write(WRITTEN)
    output.settle()
    output.put()
    return WRITTEN


def by_download(server: HTTPServer, to: Path) -> bytes:
    server.expect_request("/file").respond_with_data(WRITTEN)
    assert download(server.url_for("/file"), to) == to
    return WRITTEN


def by_async_download(server: HTTPServer, to: Path) -> bytes:
    server.expect_request("/file").respond_with_data(WRITTEN)
    assert asyncio.run(download_async(server.url_for("/file"), to)) == to
    return WRITTEN


def by_failures(server: HTTPServer, to: Path) -> bytes:
    error = {"errors": [{"batch_index": 0, "reason": "invalid", "message": "bad"}]}
    server.expect_request("/api/v2/batch").respond_with_json(error)
    with CustomerIO(site_id="s", track_api_key="k", track_url=server.url_for("")) as cio:
        assert cio.track.send_many([RECORD], failures=to, ids_from="x").run().rejected == 1
    return b'{"outcome": "rejected"'


Way = Callable[[HTTPServer, Path], bytes]
ways = pytest.mark.parametrize("write", [by_helper, by_download, by_async_download, by_failures])
as_root = pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root makes device nodes")


def read_from(fifo: Path, into: list[bytes]) -> threading.Thread:
    def read() -> None:
        with fifo.open("rb") as file:
            into.append(file.read())

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


@ways
def test_a_pipe_is_written_to_and_stays_one(httpserver: HTTPServer, tmp_path: Path, write: Way) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (pipe, tmp_path / "link"):
        if path != pipe:
            path.symlink_to("pipe")
        came: list[bytes] = []
        reader = read_from(pipe, came)
        expected = write(httpserver, path)
        reader.join(10)
        assert came and came[0].startswith(expected)
    assert stat.S_ISFIFO(pipe.stat().st_mode) and path.is_symlink()
    assert sorted(os.listdir(tmp_path)) == ["link", "pipe"]


@as_root
@ways
def test_a_device_is_written_to_and_stays_one(httpserver: HTTPServer, tmp_path: Path, write: Way) -> None:
    device = tmp_path / "device"
    os.mknod(device, stat.S_IFCHR | 0o666, os.makedev(1, 3))  # one of our own, which takes everything
    write(httpserver, device)
    assert stat.S_ISCHR(device.stat().st_mode) and os.listdir(tmp_path) == ["device"]


@ways
@pytest.mark.parametrize("there", [True, False])
def test_a_link_leads_to_its_target_and_stays_one(
    httpserver: HTTPServer, tmp_path: Path, write: Way, there: bool
) -> None:
    target = tmp_path / "below" / "target"
    target.parent.mkdir()
    if there:
        target.write_bytes(b"old")
    first, second = tmp_path / "first", tmp_path / "second"
    second.symlink_to(Path("below") / "target")
    first.symlink_to("second")
    expected = write(httpserver, first)
    assert first.is_symlink() and second.is_symlink()
    assert target.read_bytes().startswith(expected)
    assert os.listdir(target.parent) == ["target"] and sorted(os.listdir(tmp_path)) == ["below", "first", "second"]


@ways
def test_a_file_keeps_its_permissions_and_nobody_else_reads_it_meanwhile(
    httpserver: HTTPServer, tmp_path: Path, write: Way, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")
    target.chmod(0o640)
    seen: list[int] = []
    usual = os.fdopen

    def fdopen(number: int, *rest: Any) -> Any:
        seen.append(stat.S_IMODE(os.fstat(number).st_mode))
        return usual(number, *rest)

    monkeypatch.setattr(os, "fdopen", fdopen)
    before = os.umask(0)
    try:
        expected = write(httpserver, target)
    finally:
        os.umask(before)
    assert seen == [0o640] and stat.S_IMODE(target.stat().st_mode) == 0o640
    assert target.read_bytes().startswith(expected) and os.listdir(tmp_path) == ["target"]


@as_root
@ways
def test_a_file_keeps_its_owner(httpserver: HTTPServer, tmp_path: Path, write: Way) -> None:
    target = tmp_path / "target"
    target.write_bytes(b"old")
    os.chown(target, 1234, 5678)
    write(httpserver, target)
    assert (target.stat().st_uid, target.stat().st_gid) == (1234, 5678)


@ways
def test_a_directory_is_refused_before_anything_is_sent(httpserver: HTTPServer, tmp_path: Path, write: Way) -> None:
    with pytest.raises(IsADirectoryError, match="is a directory"):
        write(httpserver, tmp_path)
    assert not httpserver.log and not os.listdir(tmp_path)


@ways
def test_a_link_in_a_circle_is_refused(httpserver: HTTPServer, tmp_path: Path, write: Way) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError, match="links"):
        write(httpserver, tmp_path / "a")
    assert not httpserver.log


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="no /proc")
def test_an_open_file_of_the_process_is_written_to(tmp_path: Path) -> None:
    held = (tmp_path / "held").open("wb")
    with held:
        output = Output(f"/proc/self/fd/{held.fileno()}", "{name}.part")
        output.open().write(WRITTEN)
        output.put()
    assert (tmp_path / "held").read_bytes() == WRITTEN and os.listdir(tmp_path) == ["held"]
    assert output.part is None
