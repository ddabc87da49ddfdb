"""HTTP/2 as httpcore talks it, with a check that it leaves out: it takes a response without a status for a 200."""

from __future__ import annotations

from typing import Any

import httpcore
import httpx
from h2.events import ResponseReceived


class Http2Connection(httpcore.HTTP2Connection):
    """A connection on which a response without a status is an error."""

    def _receive_stream_event(self, *arguments: Any, **named: Any) -> Any:
        return _with_status(super()._receive_stream_event(*arguments, **named))


def check_statuses(transport: httpx.AsyncHTTPTransport) -> httpx.AsyncHTTPTransport:
    """Make a response without a status an error on all connections of a transport.

    Args:
        transport: the transport, not used yet.

    Returns:
        The same.
    """
    pool: Any = transport._pool  # pyright: ignore[reportPrivateUsage]
    make = pool.create_connection

    def create_connection(*arguments: Any, **named: Any) -> Any:
        made = make(*arguments, **named)
        # It chooses between HTTP/1.1 and HTTP/2 by itself, once it is connected.
        kind: type[object] = made.__class__
        made.__class__ = type(kind.__name__, (kind,), {"_connection": _Chosen()})
        return made

    pool.create_connection = create_connection
    return transport


class _Chosen:
    """The connection of one version of HTTP, inside one of httpcore's that is for either."""

    def __get__(self, instance: Any, owner: Any) -> Any:
        return instance.__dict__["_connection"]

    def __set__(self, instance: Any, connection: Any) -> None:
        if isinstance(connection, httpcore.AsyncHTTP2Connection):
            receive = connection._receive_stream_event  # pyright: ignore[reportPrivateUsage]

            async def receive_checked(*arguments: Any, **named: Any) -> Any:
                return _with_status(await receive(*arguments, **named))

            connection._receive_stream_event = receive_checked  # type: ignore[method-assign]  # of this one alone
        instance.__dict__["_connection"] = connection


def _with_status(event: Any) -> Any:
    if isinstance(event, ResponseReceived):
        status = dict(event.headers or ()).get(b":status", b"")
        if not (len(status) == 3 and status.isdigit()):
            # The name that httpcore has for a server's mistakes in HTTP/2.
            raise httpcore.LocalProtocolError("a response without a status")
    return event
