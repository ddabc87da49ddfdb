"""HTTP/2 where the client asks for it and the server has it; without the extra `http2` it says what is missing."""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import Iterator

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import RequestReceived, StreamEnded

from customerio_client.engine import AsyncEngine, Engine
from customerio_core import HttpResponse, Operation, Request, Timeouts

from .http2 import serving_http2

OPERATION = Operation(id="put", api="test", method="PUT", path="/people/{id}", resource="people", name="put")


class Http2(asyncio.Protocol):
    """Answers each request of a connection with its path."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._state = H2Connection(H2Configuration(client_side=False, header_encoding="utf-8"))
        self._state.initiate_connection()
        self._paths: dict[int, bytes] = {}
        transport.write(self._state.data_to_send())

    def data_received(self, data: bytes) -> None:
        for event in self._state.receive_data(data):
            if isinstance(event, RequestReceived):
                self._paths[event.stream_id] = str(dict(event.headers)[":path"]).encode()
            elif isinstance(event, StreamEnded):
                body = self._paths[event.stream_id]
                self._state.send_headers(event.stream_id, [(":status", "200"), ("content-length", str(len(body)))])
                self._state.send_data(event.stream_id, body, end_stream=True)
        self._transport.write(self._state.data_to_send())


@pytest.fixture(scope="module")
def port(authority: trustme.CA) -> Iterator[int]:
    """The port of a server that talks HTTP/2 and nothing else."""
    with serving_http2(Http2, authority) as port:
        yield port


def request(port: int) -> Request:
    return Request(method="PUT", base_url=f"https://127.0.0.1:{port}", path="/people/a%2Fb", content=b"{}")


def check(answer: HttpResponse) -> None:
    assert (answer.status, answer.content) == (200, b"/people/a%2Fb")


def test_http2(port: int, trusting: ssl.SSLContext) -> None:
    engine = Engine(http2=True, verify=trusting)
    for _ in range(2):
        check(engine.send(OPERATION, request(port), Timeouts()))
    engine.close()


def test_http2_for_asynchronous_callers(port: int, trusting: ssl.SSLContext) -> None:
    async def main() -> None:
        engine = AsyncEngine(http2=True, verify=trusting)
        sent = [engine.send(OPERATION, request(port), Timeouts()) for _ in range(3)]
        for answer in await asyncio.gather(*sent):
            check(answer)
        await engine.aclose()

    asyncio.run(main())


@pytest.mark.parametrize("kind", [Engine, AsyncEngine])
def test_without_the_extra_it_says_what_is_missing(
    kind: type[Engine | AsyncEngine], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    with pytest.raises(ImportError, match=r"customerio-client\[http2\]"):
        kind(http2=True)
