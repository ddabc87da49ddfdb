"""Broken responses of HTTP/2 to a request that arrived: never a success, and never "nothing was sent". Real TLS."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trustme
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import StreamEnded
from hpack import Encoder
from hyperframe.frame import (
    DataFrame,
    Frame,
    GoAwayFrame,
    HeadersFrame,
    PushPromiseFrame,
    RstStreamFrame,
    WindowUpdateFrame,
)

from customerio_client.engine import AsyncEngine, Engine
from customerio_client.errors import ConnectionFailed
from customerio_core import Operation, Request, Timeouts

from .http2 import serving_http2

OPERATION = Operation(id="send", api="test", method="POST", path="/send", resource="messages", name="send")
QUICK = Timeouts(connect=5.0, read=0.5, write=5.0, pool=5.0)


def head(*headers: tuple[str, str], stream: int = 1, end: bool = False) -> HeadersFrame:
    frame = HeadersFrame(stream, Encoder().encode(headers))
    frame.flags.add("END_HEADERS")
    if end:
        frame.flags.add("END_STREAM")
    return frame


def data(body: bytes, *, end: bool = True, stream: int = 1) -> DataFrame:
    return DataFrame(stream, body, flags=["END_STREAM"] if end else [])


def bare(frame: Frame, **changed: Any) -> Frame:
    for name, value in changed.items():
        setattr(frame, name, value)
    return frame


OK = (":status", "200")
BROKEN: dict[str, list[Frame | bytes]] = {
    "no status": [head(("content-length", "2")), data(b"{}")],
    "an empty status": [head((":status", "")), data(b"{}")],
    "a status that is no number": [head((":status", "fine")), data(b"{}")],
    "a status of five digits": [head((":status", "20000")), data(b"{}")],
    "no head": [data(b"{}")],
    "nothing, and closed": [],
    "the stream is reset": [RstStreamFrame(1, error_code=2)],
    "a head, and the stream is reset": [head(OK), RstStreamFrame(1, error_code=2)],
    "a head, and closed": [head(OK)],
    "half a body, and closed": [head(OK, ("content-length", "20")), data(b'{"a":', end=False)],
    "a body shorter than it says": [head(OK, ("content-length", "20")), data(b"{}")],
    "a body longer than it says": [head(OK, ("content-length", "1")), data(b"{}")],
    "the server goes away with the request": [GoAwayFrame(0, last_stream_id=1, error_code=2)],
    "a head that cannot be decompressed": [bare(head(OK), data=b"\xff\xff\xff\xff\xff\xff\xff\xff")],
    "a frame that is too large": [head(OK), b"\xff\xff\xff\x00\x00\x00\x00\x00\x01" + b"x" * 100],
    "a window that grows by nothing": [WindowUpdateFrame(1, window_increment=1), b"\0\0\x04\x08\0\0\0\0\x01\0\0\0\0"],
    "settings that are not possible": [b"\0\0\x06\x04\0\0\0\0\0\0\x05\0\0\0\x01"],
    "a promise that was not asked for": [bare(PushPromiseFrame(1, promised_stream_id=2), data=Encoder().encode([OK]))],
    "HTTP/1.1": [b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"],
    "junk": [b"\x80" * 64],
}


class Server:
    """Returns to each request what `response` is, and closes the connection."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.response: list[Frame | bytes] = []
        self.requests = 0


@pytest.fixture(scope="module")
def server(authority: trustme.CA) -> Iterator[Server]:
    told = Server(0)

    class Protocol(asyncio.Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            assert isinstance(transport, asyncio.Transport)
            self.transport = transport
            self.state = H2Connection(H2Configuration(client_side=False))
            self.state.initiate_connection()
            transport.write(self.state.data_to_send())

        def data_received(self, data: bytes) -> None:
            if self.transport.is_closing():
                return
            ended = any(isinstance(event, StreamEnded) for event in self.state.receive_data(data))
            self.transport.write(self.state.data_to_send())
            if ended:
                told.requests += 1
                for each in told.response:
                    self.transport.write(each if isinstance(each, bytes) else each.serialize())
                self.transport.close()

    with serving_http2(Protocol, authority) as told.port:
        yield told


def sync_call(request: Request, trusting: ssl.SSLContext) -> Any:
    engine = Engine(http2=True, verify=trusting)
    try:
        return engine.send(OPERATION, request, QUICK, 5.0)
    finally:
        engine.close()


def async_call(request: Request, trusting: ssl.SSLContext) -> Any:
    async def call() -> Any:
        engine = AsyncEngine(http2=True, verify=trusting)
        try:
            return await engine.send(OPERATION, request, QUICK, 5.0)
        finally:
            await engine.aclose()

    return asyncio.run(call())


@pytest.mark.parametrize("call", [sync_call, async_call], ids=["sync", "async"])
@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_response_is_a_failure_of_a_request_that_was_sent(
    server: Server, trusting: ssl.SSLContext, kind: str, call: Callable[..., Any]
) -> None:
    server.response, server.requests = BROKEN[kind], 0
    request = Request(method="POST", base_url=f"https://127.0.0.1:{server.port}", path="/send", content=b"{}")
    with pytest.raises(ConnectionFailed) as caught:
        call(request, trusting)
    assert server.requests == 1 and caught.value.sent
    assert not caught.value.permanent  # a call that is safe to repeat is repeated
