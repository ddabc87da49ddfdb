"""The engines over real connections: what a request turns into, and what every way to fail is told as."""

from __future__ import annotations

import asyncio
import gzip
import pickle
import socket
import ssl
import subprocess
import sys
import threading
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import trustme

from customerio_client.engine import AsyncEngine, Engine
from customerio_client.errors import TimedOut
from customerio_core import Request, Timeouts, ValueRefused

from .engines import CANARY, OPERATION, OWN, PATIENT, PERSON, QUICK, WAYS, Make, Sender, making_engines, put
from .scripted import Scripted, answer, dribble, raw, reset, scripted, wait_for


@pytest.fixture(params=WAYS)
def make(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    """Makes engines that send in one of the ways there are."""
    with making_engines(request.param, monkeypatch) as make:
        yield make


own = pytest.mark.parametrize("make", OWN, indirect=True)


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


def no_such_name(*arguments: Any, **named: Any) -> Any:
    raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")


def lines_of(request: bytes) -> list[str]:
    return request.partition(b"\r\n\r\n")[0].decode().split("\r\n")


def headers_of(request: bytes) -> dict[str, str]:
    return {name.lower(): value for name, _, value in (line.partition(": ") for line in lines_of(request)[1:])}


# --- what is sent -------------------------------------------------------------------------------


def test_a_request_arrives_as_it_is(make: Make, server: Scripted) -> None:
    path = "/people/a%2Fb%2Bc%40d%20%C3%A9"
    request = put(server, base_url=f"{server.url}/below", path=path, query=(("q", "a b&c=é"), ("empty", "")))
    assert make().send(request).content == b"{}"
    (sent,) = server.requests
    assert lines_of(sent)[0] == f"PUT /below{path}?q=a%20b%26c%3D%C3%A9&empty= HTTP/1.1"
    headers = headers_of(sent)
    assert headers["host"] == server.url.removeprefix("http://")
    assert headers["authorization"] == f"Bearer {CANARY}"
    assert headers["content-type"] == "application/json"
    assert headers["accept-encoding"] == "gzip"
    assert headers["content-length"] == str(len(request.content or b""))
    assert sent.endswith(request.content or b"-")


def test_a_request_without_a_body_says_so(make: Make, server: Scripted) -> None:
    sender = make()
    sender.send(put(server, method="POST", content=None, headers={}))
    sender.send(put(server, method="GET", content=None, headers={}))
    posted, got = map(headers_of, server.requests)
    assert posted["content-length"] == "0" and "content-type" not in posted
    assert "content-length" not in got and "transfer-encoding" not in got


def test_a_header_that_cannot_be_sent_is_refused_by_name(make: Make, server: Scripted) -> None:
    for value in (f"{CANARY}\r\nx-injected: 1", f"{CANARY}é"):
        with pytest.raises(ValueRefused) as caught:
            make().send(put(server, headers={"x-tenant": value}))
        assert "header 'x-tenant'" in str(caught.value) and CANARY not in "".join(
            traceback.format_exception(caught.value)
        )
    assert not server.requests


def test_connections_are_kept(make: Make, server: Scripted) -> None:
    sender = make()
    for _ in range(3):
        sender.send(put(server))
    assert len(server.requests) == 3 and server.connections == 1


@own
def test_nothing_is_sent_that_was_not_given(
    make: Make, server: Scripted, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password else\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server.acts.append(answer(b"{}", "set-cookie: a=b; path=/"))
    sender = make()
    sender.send(put(server, headers={}))
    sender.send(put(server, headers={}))
    assert all(not {"authorization", "cookie"} & set(headers_of(sent)) for sent in server.requests)


# --- what comes back ----------------------------------------------------------------------------


def test_an_answer_comes_back_whatever_its_status(make: Make, server: Scripted) -> None:
    server.acts.extend(
        [
            answer(b"no", "X-Twice: 1", "x-twice: 2", "X-Latin: \u00fc", status="404 Not Found"),
            answer(b"", "location: /elsewhere", status="307 Temporary Redirect"),
            raw(b"HTTP/1.1 204 No Content\r\n\r\n"),
        ]
    )
    sender = make()
    missing = sender.send(put(server))
    assert (missing.status, missing.content, missing.headers["x-twice"]) == (404, b"no", "1, 2")
    moved = sender.send(put(server))
    assert (moved.status, moved.headers["location"]) == (307, "/elsewhere")
    assert sender.send(put(server)).status == 204
    assert len(server.requests) == 3


def test_gzip_is_asked_for_and_understood(make: Make, server: Scripted) -> None:
    body = b'{"a":1}' * 1000
    server.acts.append(answer(gzip.compress(body[:70]) + gzip.compress(body[70:]), "content-encoding: gzip"))
    server.acts.append(answer(b"", "content-encoding: gzip"))
    sender = make()
    assert sender.send(put(server)).content == body
    assert sender.send(put(server)).content == b""


@pytest.mark.parametrize(
    ("after", "encoding"),
    [(bytes(20), "gzip"), (b"\r\n", "GZIP"), (b"<!-- served by x -->", "x-gzip"), (b"", " gzip ")],
)
def test_gzip_may_have_a_tail(make: Make, server: Scripted, after: bytes, encoding: str) -> None:
    body = b'{"a":1}' * 1000
    server.acts.append(answer(gzip.compress(body) + after, f"content-encoding: {encoding}"))
    assert make().send(put(server)).content == body


@pytest.mark.parametrize("encoding", ["none", "None", "identity", ""])
def test_an_encoding_that_is_none_is_none(make: Make, server: Scripted, encoding: str) -> None:
    server.acts.append(answer(b'{"a":1}', f"content-encoding: {encoding}"))
    assert make().send(put(server)).content == b'{"a":1}'


def test_gzip_that_is_broken_or_short_is_a_failure(make: Make, server: Scripted) -> None:
    whole = gzip.compress(b'{"a":1}' * 1000)
    server.acts.append(answer(b"\x1f\x8bnonsense", "content-encoding: gzip"))
    server.acts.append(answer(whole[:-20], "content-encoding: gzip"))
    server.acts.append(answer(b"??", "content-encoding: br"))
    sender = make()
    for _ in range(2):
        error = sender.fails(put(server))
        assert error.sent and error.reason == "the response (200) cannot be decompressed"
    assert "not asked for" in sender.fails(put(server)).reason


@pytest.mark.parametrize("how", ["plain", "gzip"])
def test_an_answer_has_a_largest_size(make: Make, server: Scripted, how: str) -> None:
    body = b" " * 1_000_000
    gzipped = how == "gzip"
    server.acts.append(
        answer(gzip.compress(body) if gzipped else body, f"content-encoding: {how}" if gzipped else "x: y")
    )
    sender = make(most_bytes=10_000)
    error = sender.fails(put(server))
    assert error.sent and error.permanent and error.reason == "the response (200) is larger than 10,000 bytes"
    assert sender.send(put(server)).content == b"{}"


# --- failures -----------------------------------------------------------------------------------


def test_what_surely_was_not_sent_says_so(make: Make, server: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    sender = make()
    with scripted() as gone:
        pass
    refused = sender.fails(put(gone))
    no_tls = sender.fails(put(server, base_url=server.url.replace("http:", "https:")))
    assert (refused.sent, refused.reason) == (False, "the connection was refused")
    assert not no_tls.sent and no_tls.reason.startswith("TLS could not be agreed on")
    monkeypatch.setattr(socket, "getaddrinfo", no_such_name)  # a real name server would make the test wait
    unknown = sender.fails(put(server, base_url="http://nowhere.invalid"))
    assert (unknown.sent, unknown.reason) == (False, "the host's name could not be resolved")
    assert not server.requests


def test_a_certificate_that_is_not_trusted_is_not_worth_another_try(make: Make) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with scripted(context) as server:
        error = make().fails(put(server))
        assert not error.sent and error.permanent and "certificate is not trusted" in error.reason
        assert not server.requests


@own
def test_tls_settings_can_be_given(make: Make) -> None:
    authority = trustme.CA()
    serving, asking = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER), ssl.create_default_context()
    authority.issue_cert("127.0.0.1").configure_cert(serving)
    authority.configure_trust(asking)
    with scripted(serving) as server:
        assert make(verify=asking).send(put(server)).status == 200
        assert make(verify=False).send(put(server)).status == 200


@pytest.mark.parametrize("keep_alive", [False, True])
@pytest.mark.parametrize("method", ["PUT", "DELETE", "GET", "POST"])
def test_a_connection_that_breaks_before_the_answer_is_not_tried_again(
    make: Make, server: Scripted, method: str, keep_alive: bool
) -> None:
    sender = make()
    if keep_alive:
        sender.send(put(server))
    server.requests.clear()
    for act in (raw(b""), reset):
        server.acts.append(act)
        error = sender.fails(put(server, method=method))
        assert error.sent and not isinstance(error, TimedOut) and "before" in error.reason
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "sent",
    [
        b"HTTP/1.1 200 OK\r\nconte",
        b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{",
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n{",
        b"no HTTP at all\r\n\r\n",
    ],
)
def test_an_answer_that_breaks_off_is_a_failure(make: Make, server: Scripted, sent: bytes) -> None:
    server.acts.append(raw(sent))
    error = make().fails(put(server))
    assert error.sent and not isinstance(error, TimedOut)
    if b"\r\n\r\n{" in sent or b"5\r\n{" in sent:
        assert error.reason == "the response (200) broke off"
    assert len(server.requests) == 1


def test_an_answer_that_does_not_come_is_a_timeout(make: Make, server: Scripted) -> None:
    server.acts.append(wait_for(server.stopped))
    server.acts.append(wait_for(server.stopped, b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"))
    sender = make()
    none = sender.fails(put(server), QUICK)
    slow = sender.fails(put(server), QUICK)
    assert isinstance(none, TimedOut) and none.sent and none.reason == "no response within 0.15 s"
    assert isinstance(slow, TimedOut) and slow.sent and slow.reason == "the response (200) stopped for 0.15 s"
    assert len(server.requests) == 2


def test_the_time_for_a_call_ends_an_answer_that_keeps_coming(make: Make, server: Scripted) -> None:
    server.acts.append(dribble(server.stopped))
    sender = make()
    error = sender.fails(put(server), left=0.2)
    assert isinstance(error, TimedOut) and error.sent
    late = sender.fails(put(server), left=0.0)
    assert isinstance(late, TimedOut) and not late.sent
    assert len(server.requests) == 1


@own
def test_a_server_that_does_not_read_is_a_timeout(make: Make) -> None:
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        request = Request(
            method="PUT",
            base_url=f"http://127.0.0.1:{deaf.getsockname()[1]}",
            path=PERSON,
            content=bytes(32 * 1024 * 1024),
        )
        error = make().fails(request, Timeouts(connect=1.0, read=0.05, write=0.05, pool=0.05))
    assert isinstance(error, TimedOut) and error.sent


# --- proxies ------------------------------------------------------------------------------------


@own
def test_a_proxy_is_used_as_given_or_as_the_environment_says(
    make: Make, server: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = put(server, base_url="http://api.example")
    make(proxy=server.url).send(request)
    monkeypatch.setenv("HTTP_PROXY", server.url)
    make().send(request)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    make().send(put(server))
    proxied, by_environment, direct = (lines_of(sent)[0] for sent in server.requests)
    assert proxied == by_environment == f"PUT http://api.example{PERSON} HTTP/1.1"
    assert direct == f"PUT {PERSON} HTTP/1.1"


# --- what was handed in -------------------------------------------------------------------------


def test_a_client_that_was_handed_in_stays_itself(server: Scripted) -> None:
    heard: list[str] = []
    hooks = {"request": [lambda request: heard.append(request.method)]}
    client = httpx.Client(event_hooks=hooks, auth=("not", "this"), headers={"x-tenant": "7"}, follow_redirects=True)
    server.acts.append(answer(b"", "location: /elsewhere", status="302 Found"))
    engine = Engine(client=client)
    assert engine.send(OPERATION, put(server), PATIENT).status == 302
    engine.close()
    assert not client.is_closed
    client.close()
    (sent,) = server.requests
    assert headers_of(sent)["authorization"] == f"Bearer {CANARY}" and headers_of(sent)["x-tenant"] == "7"
    assert heard == ["PUT"]


def test_a_transport_that_was_handed_in_is_asked() -> None:
    def mocked(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={"url": str(request.url)})

    engine = Engine(transport=httpx.MockTransport(mocked))
    request = Request(method="GET", base_url="https://api.example", path="/a%2Fb")
    assert b"https://api.example/a%2Fb" in engine.send(OPERATION, request, PATIENT).content


# --- where connections may be used --------------------------------------------------------------


def test_threads_share_an_engine(server: Scripted) -> None:
    engine = Engine()
    threads = [
        threading.Thread(target=lambda: [engine.send(OPERATION, put(server), PATIENT) for _ in range(5)])
        for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    engine.close()
    assert len(server.requests) == 40 and server.connections <= 8


def test_event_loops_one_after_the_other_share_an_engine(server: Scripted) -> None:
    engine = AsyncEngine()
    for _ in range(2):
        assert asyncio.run(engine.send(OPERATION, put(server), PATIENT)).status == 200
    assert server.connections == 2


@own
def test_an_engine_can_be_used_again_after_it_was_closed(make: Make, server: Scripted) -> None:
    sender = make()
    for _ in range(2):
        sender.send(put(server))
        sender.close()
    assert server.connections == 2


@own
def test_a_copy_has_connections_of_its_own(make: Make, server: Scripted) -> None:
    sender = make()
    sender.send(put(server))
    copy = Sender(pickle.loads(pickle.dumps(sender.engine)), sender.run)
    copy.send(put(server))
    copy.close()
    sender.send(put(server))
    assert server.connections == 2


FORK = """
import asyncio, os, signal, sys
from customerio_client.engine import AsyncEngine, Engine
from customerio_core import Operation, Request, Timeouts
operation = Operation(id="get", api="test", method="GET", path="/", resource="r", name="get")
kind, url = sys.argv[1:]
engine = Engine() if kind == "sync" else AsyncEngine()
def send(who):
    sent = engine.send(operation, Request(method="GET", base_url=url, path="/" + who), Timeouts())
    assert (sent if kind == "sync" else runner.run(sent)).status == 200
runner = asyncio.Runner()
send("parent")
child = os.fork()
if child == 0:
    signal.alarm(30)
    runner = asyncio.Runner()
    send("child")
    engine.close() if kind == "sync" else runner.run(engine.aclose())
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
send("parent")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no fork")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_fork_leaves_its_parents_connections_alone(server: Scripted, kind: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FORK, kind, server.url], check=False, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert [lines_of(sent)[0].split()[1] for sent in server.requests] == ["/parent", "/child", "/parent"]
    assert server.connections == 2
