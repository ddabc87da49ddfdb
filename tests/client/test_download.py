"""Files behind signed links: on disk as a whole or not at all, and the link a secret. Real HTTP, sync and async."""

from __future__ import annotations

import asyncio
import gzip
import logging
import os
import socket
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Response

from customerio_client import CustomerIO
from customerio_client.download import DownloadFailed, LinkExpired, download, download_async
from customerio_core import Timeouts
from customerio_core.waiting import Downloads

from .scripted import raw, scripted, wait_for

BODY = b"id,email\n" * 50_000
SECRET = "?X-Goog-Signature=link-canary"
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n"


def fetch(way: str, url: str, to: Any, *, settings: dict[str, Any] | None = None, **given: Any) -> Path:
    """Download the one way or the other; `settings` make a client to do it with."""
    if way == "sync":
        if settings is None:
            return download(url, to, **given)
        with httpx.Client(**settings) as client:
            return download(url, to, client=client, **given)

    async def run() -> Path:
        if settings is None:
            return await download_async(url, to, **given)
        async with httpx.AsyncClient(**settings) as client:
            return await download_async(url, to, client=client, **given)

    return asyncio.run(run())


@contextmanager
def raw_server(*pieces: bytes, stay: bool = False) -> Iterator[str]:
    """Sends these bytes to the one who connects, and hangs up, at once or when the test is over."""
    with scripted() as server:
        sent = b"".join(pieces)
        server.acts.append(wait_for(server.stopped, sent) if stay else raw(sent))
        yield f"{server.url}/file{SECRET}"


both = pytest.mark.parametrize("way", ["sync", "async"])


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file that is there already."""
    target = tmp_path / "people.csv"
    target.write_bytes(b"old")
    return target


def unchanged(target: Path) -> bool:
    return target.read_bytes() == b"old" and os.listdir(target.parent) == [target.name]


@both
def test_a_file_takes_its_place_when_it_is_complete(httpserver: HTTPServer, way: str, target: Path) -> None:
    httpserver.expect_request("/file").respond_with_data(BODY)
    target.chmod(0o640)
    seen: list[tuple[int, int | None]] = []

    def told(came: int, size: int | None) -> None:
        assert target.read_bytes() == b"old"
        seen.append((came, size))

    assert fetch(way, httpserver.url_for("/file") + SECRET, str(target), on_progress=told) == target
    assert target.read_bytes() == BODY and os.listdir(target.parent) == [target.name]
    assert target.stat().st_mode & 0o777 == 0o640
    assert seen[-1] == (len(BODY), len(BODY)) and len(seen) > 1
    assert sorted(seen) == seen


@both
def test_a_new_file_of_unknown_size(httpserver: HTTPServer, way: str, tmp_path: Path) -> None:
    httpserver.expect_request("/file").respond_with_handler(lambda _: Response(iter([BODY, b"end"])))
    sizes: set[int | None] = set()
    fetch(way, httpserver.url_for("/file"), tmp_path / "new", on_progress=lambda came, size: sizes.add(size))
    assert (tmp_path / "new").read_bytes() == BODY + b"end"
    assert sizes == {None}


@both
def test_a_link_to_a_file_stays_one(httpserver: HTTPServer, way: str, target: Path) -> None:
    httpserver.expect_request("/file").respond_with_data(b"new")
    link = target.with_name("latest.csv")
    link.symlink_to(target)
    fetch(way, httpserver.url_for("/file"), link)
    assert link.is_symlink() and target.read_bytes() == b"new"


@both
def test_what_comes_compressed_is_written_as_it_comes(
    httpserver: HTTPServer, way: str, target: Path, caplog: pytest.LogCaptureFixture
) -> None:
    bomb = gzip.compress(bytes(10_000_000))
    httpserver.expect_request("/file").respond_with_response(Response(bomb, headers={"content-encoding": "gzip"}))
    fetch(way, httpserver.url_for("/file"), target, max_bytes=len(bomb))
    assert target.read_bytes() == bomb and "compressed ('gzip')" in caplog.text


@both
def test_a_file_over_the_limit_is_not_fetched_further(httpserver: HTTPServer, way: str, target: Path) -> None:
    httpserver.expect_request("/known").respond_with_data(BODY)
    chunks = [BODY[:100_000]] * 50
    httpserver.expect_request("/unknown").respond_with_handler(lambda _: Response(iter(chunks)))
    for path in ("/known", "/unknown"):
        with pytest.raises(DownloadFailed, match=r"more than 300,000 bytes.*max_download_bytes"):
            fetch(way, httpserver.url_for(path), target, max_bytes=300_000)
        assert unchanged(target)
    fetch(way, httpserver.url_for("/known"), target, max_bytes=None)
    assert target.read_bytes() == BODY


def test_the_limit_is_an_argument_of_the_client(httpserver: HTTPServer, target: Path) -> None:
    httpserver.expect_request("/file").respond_with_data(BODY)
    for most in (0, -1, 2.5, True, "1"):
        with pytest.raises(ValueError, match="max_download_bytes"):
            CustomerIO(app_api_key="key", max_download_bytes=most)  # type: ignore[arg-type]  # what is refused
    with CustomerIO(app_api_key="key", max_download_bytes=1000) as cio:
        transport = cast(Downloads, cio.app._transport)
        with pytest.raises(DownloadFailed, match="more than 1,000 bytes"):
            transport.download(httpserver.url_for("/file"), target)


PRIVATE = [
    "http://127.0.0.1:9/",
    "http://localhost:9/",
    "http://[::1]:9/",
    "http://[::ffff:127.0.0.1]:9/",
    "https://127.1:9/",
    "https://0x7f000001/",
    "https://2130706433/",
    "https://0/",
    "https://10.0.0.1/",
    "https://172.16.3.4/",
    "https://192.168.1.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[fd00::1]/",
    "https://[fe80::1]/",
    "https://metadata.google.internal/",
    "https://printer.local/",
    "https://router/",
    "https://localhost./",
]


@both
@pytest.mark.parametrize("location", PRIVATE)
def test_a_public_host_redirects_to_no_private_one(way: str, target: Path, location: str) -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.host)
        return httpx.Response(302, headers={"location": location})

    settings = {"transport": httpx.MockTransport(answer)}
    with pytest.raises(DownloadFailed, match="private address or to this machine"):
        fetch(way, f"https://storage.example.com/file{SECRET}", target, settings=settings)
    assert asked == ["storage.example.com"] and unchanged(target)


@both
def test_a_name_that_leads_to_a_private_address_is_none_either(
    way: str, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {"inside.example.com": "10.1.2.3", "outside.example.com": "8.8.8.8"}
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *_, **__: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (known[host], 0))]
    )

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path[1:]
        return (
            httpx.Response(302, headers={"location": f"https://{name}.example.com/"})
            if name
            else httpx.Response(200, stream=httpx.ByteStream(b""))
        )

    settings = {"transport": httpx.MockTransport(answer)}
    with pytest.raises(DownloadFailed, match="private address"):
        fetch(way, "https://storage.example.com/inside", target, settings=settings)
    fetch(way, "https://storage.example.com/outside", target, settings=settings)
    assert target.read_bytes() == b""


@both
def test_the_host_gets_nothing_but_the_request(httpserver: HTTPServer, way: str, target: Path) -> None:
    httpserver.expect_request("/file").respond_with_data(b"new")
    settings = {"headers": {"x-mine": "canary"}, "cookies": {"a": "canary"}, "auth": ("site", "canary")}
    fetch(way, httpserver.url_for("/file"), target, settings=settings)
    request, _ = httpserver.log[0]
    sent = {name.lower() for name, _ in request.headers}
    assert sent == {"host", "accept", "accept-encoding", "user-agent"}
    assert "customer" not in str(request.headers).lower()


@both
@pytest.mark.parametrize("status", [400, 403])
def test_a_link_that_is_too_old(httpserver: HTTPServer, way: str, target: Path, status: int) -> None:
    httpserver.expect_request("/file").respond_with_data("<Code>ExpiredToken</Code>", status=status)
    with pytest.raises(LinkExpired, match=rf"\({status}\); such a link lives 900 seconds, ask for a new one") as caught:
        fetch(way, httpserver.url_for("/file") + SECRET, target, valid_seconds=900)
    assert caught.value.status == status
    assert unchanged(target)


@both
@pytest.mark.parametrize("status", [204, 206, 304, 404, 500])
def test_another_status(httpserver: HTTPServer, way: str, target: Path, status: int) -> None:
    httpserver.expect_request("/file").respond_with_data("", status=status)
    with pytest.raises(DownloadFailed, match=f"returned {status}"):
        fetch(way, httpserver.url_for("/file"), target)
    assert unchanged(target)


@both
@pytest.mark.parametrize("pieces", [[], [HEAD], [HEAD, b"half"], [b"nonsense\r\n\r\n"]])
def test_a_connection_that_breaks(way: str, target: Path, pieces: list[bytes]) -> None:
    with (
        raw_server(*pieces) as url,
        pytest.raises(DownloadFailed, match="the connection to the storage host failed") as caught,
    ):
        fetch(way, url, target)
    assert unchanged(target)
    assert "canary" not in "".join(traceback.format_exception(caught.value))


@both
def test_nobody_there(way: str, target: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(DownloadFailed, match=r"the connection to the storage host failed \(ConnectError\)"):
        fetch(way, f"http://127.0.0.1:{port}/{SECRET}", target)
    assert unchanged(target)


@both
@pytest.mark.parametrize("pieces", [[], [HEAD, b"half"]])
def test_a_host_that_takes_its_time(way: str, target: Path, pieces: list[bytes]) -> None:
    with raw_server(*pieces, stay=True) as url, pytest.raises(DownloadFailed, match="no response in time"):
        fetch(way, url, target, timeouts=Timeouts(read=0.1))
    assert unchanged(target)


@both
@pytest.mark.parametrize(
    "url", ["http://storage.example.com/canary", "ftp://localhost/canary", "file:///canary", "canary", "https://\x00"]
)
def test_what_is_no_safe_link(way: str, target: Path, url: str) -> None:
    with pytest.raises(DownloadFailed) as caught:
        fetch(way, url, target)
    assert "canary" not in str(caught.value)
    assert unchanged(target)


@both
def test_redirects_are_followed(httpserver: HTTPServer, way: str, target: Path) -> None:
    httpserver.expect_request("/file").respond_with_data("", status=302, headers={"location": "/moved?a=%2F"})
    httpserver.expect_request("/moved", query_string="a=%2F").respond_with_data(b"new")
    fetch(way, httpserver.url_for("/file") + SECRET, target)
    assert target.read_bytes() == b"new"


@both
@pytest.mark.parametrize("location", ["http://storage.example.com/canary", "/file?canary", ""])
def test_redirects_to_nowhere(httpserver: HTTPServer, way: str, target: Path, location: str) -> None:
    httpserver.expect_request("/file").respond_with_data("", status=307, headers={"location": location})
    with pytest.raises(DownloadFailed) as caught:
        fetch(way, httpserver.url_for("/file"), target)
    assert "canary" not in str(caught.value)
    assert unchanged(target)
    assert len(httpserver.log) <= 6


@both
def test_the_link_is_in_no_log(
    httpserver: HTTPServer, way: str, target: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("werkzeug").disabled = True  # the other side
    moved = {"location": "/moved?another-canary"}
    httpserver.expect_request("/file").respond_with_data("", status=302, headers=moved)
    httpserver.expect_request("/moved").respond_with_data(b"new")
    try:
        fetch(way, httpserver.url_for("/file") + SECRET, target)
        assert "canary" not in caplog.text
        httpx.get(httpserver.url_for("/moved"))
        assert "HTTP Request: GET" in caplog.text  # other requests are logged as ever
    finally:
        logging.getLogger("werkzeug").disabled = False


def test_an_interrupt_leaves_nothing_behind(httpserver: HTTPServer, target: Path) -> None:
    httpserver.expect_request("/file").respond_with_data(BODY)

    def interrupt(came: int, size: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        download(httpserver.url_for("/file"), target, on_progress=interrupt)
    assert unchanged(target)


def test_a_task_that_is_cancelled_leaves_nothing_behind(target: Path) -> None:
    async def run(url: str) -> None:
        begun = asyncio.Event()
        task = asyncio.create_task(download_async(url, target, on_progress=lambda came, size: begun.set()))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with raw_server(HEAD, b"half", stay=True) as url:
        asyncio.run(run(url))
    assert unchanged(target)


@both
def test_where_no_file_can_be(httpserver: HTTPServer, way: str, tmp_path: Path) -> None:
    for to, error in ((tmp_path, IsADirectoryError), (tmp_path / "none" / "file", FileNotFoundError)):
        with pytest.raises(error):
            fetch(way, httpserver.url_for("/file"), to)
    assert not httpserver.log and not os.listdir(tmp_path)
