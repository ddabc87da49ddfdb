"""Calls to a sandbox without sockets: a transport of httpx, for synchronous and asynchronous clients."""

from __future__ import annotations

import asyncio
import time

import httpx

from .engine import Engine
from .exchange import Reply, Request


class Transport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries requests of httpx to a sandbox.

    Args:
        engine: what answers them.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Args:
            request: the request.

        Returns:
            The response.

        Raises:
            httpx.ReadError: a fault broke the connection.
            httpx.ReadTimeout: a fault took longer than the request allows.
        """
        reply = self._reply(request, request.read())
        if (wait := _wait(request, reply)) > 0:
            time.sleep(wait)
        return _response(request, reply)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request.

        Args:
            request: the request.

        Returns:
            The response.

        Raises:
            httpx.ReadError: a fault broke the connection.
            httpx.ReadTimeout: a fault took longer than the request allows.
        """
        reply = self._reply(request, await request.aread())
        if (wait := _wait(request, reply)) > 0:
            await asyncio.sleep(wait)
        return _response(request, reply)

    def _reply(self, request: httpx.Request, body: bytes) -> Reply:
        path, _, query = request.url.raw_path.decode("ascii").partition("?")
        headers = {name.decode("ascii").lower(): value.decode("latin-1") for name, value in request.headers.raw}
        came = Request(request.method, request.url.host, path, query, headers, body)
        return self._engine.handle(came) or Reply(404, b"not found")


def _wait(request: httpx.Request, reply: Reply) -> float:
    limit = request.extensions.get("timeout", {}).get("read")
    return reply.delay if limit is None else min(reply.delay, limit)


def _response(request: httpx.Request, reply: Reply) -> httpx.Response:
    limit = request.extensions.get("timeout", {}).get("read")
    if limit is not None and reply.delay > limit:
        raise httpx.ReadTimeout("the response took too long", request=request)
    if reply.drop is not None:
        raise httpx.ReadError("the connection broke", request=request)
    return httpx.Response(reply.status, headers=reply.headers, content=reply.body, request=request)
