"""What every call goes through on its way to the network: the region's host and the credentials.

Limits, retries and the like belong here too: each wraps a transport, and is one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from .credentials import Credentials
from .region import Region

if TYPE_CHECKING:
    from customerio_core import AsyncTransport, Operation, RawAnswer, Request, RequestOptions, Transport


@frozen
class Destination:
    """Where calls go, and as whom.

    Args:
        region: the account's region; an operation knows its host there.
        base_url: the host to use instead, such as a proxy or a test server.
        credentials: what the client was given.
    """

    region: Region
    base_url: str | None
    credentials: Credentials

    def address(self, operation: Operation, request: Request) -> Request:
        """Give the request with its host and its credentials.

        Args:
            operation: what is called.
            request: what is sent.

        Returns:
            A new request.

        Raises:
            MissingCredentials: credentials that are due were not given.
        """
        headers = dict(request.headers)
        if (authorization := self.credentials.authorization(operation)) is not None:
            headers["authorization"] = authorization
        host = self.base_url or operation.hosts[self.region.value]
        return evolve(request, base_url=host.rstrip("/"), headers=headers)


class Addressed:
    """Sends each request to its destination.

    Args:
        inner: the transport that sends it.
        destination: where to.
    """

    __slots__ = ("_destination", "_inner")

    def __init__(self, inner: Transport, destination: Destination) -> None:
        self._inner = inner
        self._destination = destination

    def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> RawAnswer:
        """Send `request`; see `customerio_core.Transport.exchange`."""
        return self._inner.exchange(operation, self._destination.address(operation, request), options)


class AsyncAddressed:
    """`Addressed` for asynchronous callers."""

    __slots__ = ("_destination", "_inner")

    def __init__(self, inner: AsyncTransport, destination: Destination) -> None:
        self._inner = inner
        self._destination = destination

    async def exchange(self, operation: Operation, request: Request, options: RequestOptions | None) -> RawAnswer:
        """Send `request`; see `customerio_core.Transport.exchange`."""
        return await self._inner.exchange(operation, self._destination.address(operation, request), options)
