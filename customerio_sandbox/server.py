"""The sandbox on a port: any HTTP client can call it. aiohttp carries it."""

from __future__ import annotations

import asyncio
from ssl import SSLContext

from aiohttp import web

from .background import loop, run
from .engine import Engine
from .exchange import Reply, Request
from .looking import Controls, Looking
from .outbox import keep_sending

LARGEST = 64_000_000
"""The most bytes of a body: above the largest limit of the APIs, so that these refuse it."""


class Server:
    """A sandbox on a port, until it is closed.

    Args:
        engine: what answers calls to the APIs.
        controls: calls to the sandbox itself, by name.
        host: the address to listen on.
        port: the port; 0 for a free one.
        ssl: with it, https.

    Raises:
        OSError: the port is taken.
    """

    def __init__(self, engine: Engine, controls: Controls, host: str, port: int, ssl: SSLContext | None = None) -> None:
        self._engine = engine
        self._looking = Looking(engine, controls)
        self._ssl = ssl
        self._runner: web.ServerRunner | None = None
        self._sending: asyncio.Task[None] | None = None
        self.host, self.port = host, run(self._open(host, port))

    @property
    def url(self) -> str:
        """The address of the page."""
        shown = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}.get(self.host, self.host)
        return f"http{'s' if self._ssl else ''}://{shown}:{self.port}"

    async def _open(self, host: str, port: int) -> int:
        # Paths hold personal data, and a test looks into the log for what its own application wrote.
        answering = web.Server(self._handle, access_log=None)
        self._runner = web.ServerRunner(answering, shutdown_timeout=0.2, handle_signals=False)
        await self._runner.setup()
        site = web.TCPSite(self._runner, host, port, backlog=256, ssl_context=self._ssl)
        await site.start()
        self._sending = loop().create_task(keep_sending(self._engine))
        listening: int = self._runner.addresses[0][1]
        return listening

    def close(self) -> None:
        """Stop listening, and break connections that are open."""
        run(self._close())

    async def _close(self) -> None:
        self._looking.close()
        if self._sending is not None:
            self._sending.cancel()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        path, _, query = request.raw_path.partition("?")
        headers = {name.lower(): value for name, value in request.headers.items()}
        body = await _read(request)
        if body is None:
            return web.Response(status=413, text="the body is too large")
        came = Request(request.method, (request.host or "").partition(":")[0], path, query, headers, body)
        reply = self._engine.handle(came)
        if reply is None:
            return await self._looking.handle(request, came)
        if reply.delay:
            await asyncio.sleep(reply.delay)
        if reply.drop is not None:
            if request.transport is not None:
                request.transport.abort()
            raise asyncio.CancelledError
        return _response(reply)


async def _read(request: web.BaseRequest) -> bytes | None:
    if not request.body_exists:
        return b""
    if (request.content_length or 0) > LARGEST:
        return None
    pieces: list[bytes] = []
    size = 0
    async for piece in request.content.iter_any():
        size += len(piece)
        if size > LARGEST:
            return None
        pieces.append(piece)
    return b"".join(pieces)


def _response(reply: Reply) -> web.Response:
    return web.Response(status=reply.status, body=reply.body if reply.status != 204 else None, headers=reply.headers)
