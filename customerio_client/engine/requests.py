"""What the ways to send have in common before they send: the host, headers, and the time there is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from customerio_core import ValueRefused

from .failures import out_of_time
from .responses import ENCODING

if TYPE_CHECKING:
    from customerio_core import Request, Timeouts

Ready: TypeAlias = Callable[[], None]
"""Called when there is a connection, right before a request is written to it."""

AsyncReady: TypeAlias = Callable[[], Awaitable[None] | None]
"""`Ready` for asynchronous callers; returns what to await before the request is written, mostly nothing."""

CONNECTIONS = 100
"""The most connections at a time to one host; more calls in flight wait for one."""

KEEP_SECONDS = 15.0
"""How long an idle connection is kept: less than the 60 s and more after which load balancers close it, so that a
request is seldom written to a connection that is just being closed."""


MOST_HEAD = 100 * 1024
"""The most bytes that one header of a response may have."""

MOST_HEADERS = 1000
"""The most headers that a response may have."""


class Going:
    """A request of an asynchronous caller on its way.

    Args:
        ready: called right before it is written, once there is a connection.

    Attributes:
        sent: whether a part of it can have arrived.
    """

    __slots__ = ("_ready", "sent")

    def __init__(self, ready: AsyncReady | None) -> None:
        self._ready = ready
        self.sent = False

    def connected(self) -> Awaitable[None] | None:
        """Go on, now that there is a connection.

        Returns:
            What to await first, if anything.
        """
        waiting = None if self._ready is None else self._ready()
        self.sent = True
        return waiting


class Origin(NamedTuple):
    """Where a base URL leads.

    Args:
        scheme: `http` or `https`.
        host: the host's name, as it is looked up.
        port: its port, `None` for the scheme's own.
        prefix: the path that all paths are below.
    """

    scheme: str
    host: str
    port: int | None
    prefix: str

    @property
    def authority(self) -> str:
        """Host and port, as the header `host` says them."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"


def origin_of(base_url: str) -> Origin:
    """Split a base URL.

    Args:
        base_url: the URL.

    Returns:
        Its parts.
    """
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    return Origin(parts.scheme, host if host.isascii() else host.encode("idna").decode(), parts.port, parts.path)


def headers_for(request: Request) -> dict[str, str]:
    """Return the headers to send.

    Args:
        request: what is sent.

    Returns:
        Its headers, and which compression the response may have.

    Raises:
        ValueRefused: a header cannot be sent; the message names it.
    """
    together = "".join((*request.headers, *request.headers.values()))
    if not (together.isascii() and together.isprintable()):
        for name, value in request.headers.items():
            if not (value.isascii() and value.isprintable() and name.isascii() and name.isprintable()):
                raise ValueRefused("must be printable ASCII without line breaks", (f"header {name!a}",))
    return {"accept-encoding": ENCODING, **request.headers}


def in_parts(timeouts: Timeouts, left: float | None) -> dict[str, float | None]:
    """Write timeouts as httpcore and httpx take them.

    Args:
        timeouts: seconds for each part of an attempt.
        left: seconds for all of it; they cannot hold the sum of the parts to it.

    Returns:
        Seconds by part, none longer than what is left.

    Raises:
        TimedOut: nothing is left.
    """
    parts = {"connect": timeouts.connect, "read": timeouts.read, "write": timeouts.write, "pool": timeouts.pool}
    if left is None:
        return parts
    if left <= 0:
        raise out_of_time(sent=False)
    return {part: left if seconds is None or seconds > left else seconds for part, seconds in parts.items()}
