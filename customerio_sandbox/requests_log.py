"""The log of requests: what came, what went back, and what the vendor would not have said."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

KEPT = 2_000
"""How many requests are kept."""

SHOWN = 20_000
"""How many bytes of a body are kept."""


@dataclass(slots=True)
class LoggedRequest:
    """A request that came. It holds no credentials.

    Args:
        number: its place, from 1.
        time: when it came, unix seconds.
        method: the HTTP method.
        target: path and query.
        api: the API: `track`, `app` or `pipelines`.
        call: the Python call, such as `app.messages.send_email`; empty where no operation was found.
        status: the status that went back.
        warnings: what the vendor would ignore without a word, and other things to know.
        body: the request's body, cut where it is long.
        response: the body that went back, cut where it is long.
        fault: the fault that happened, if one was ordered.
        milliseconds: how long it took.
        write_python: writes the Python call with its arguments.
    """

    number: int
    time: float
    method: str
    target: str
    api: str = ""
    call: str = ""
    status: int = 0
    warnings: list[str] = field(default_factory=list[str])
    body: str = ""
    response: str = ""
    fault: str = ""
    milliseconds: float = 0.0
    write_python: Callable[[], str] = field(default=str, repr=False)

    @property
    def python(self) -> str:
        """The Python call with its arguments; empty where the request cannot be read, or is long."""
        return self.write_python()

    def __str__(self) -> str:
        said = "".join(f"\n  warning: {warning}" for warning in self.warnings)
        return f"{self.status} {self.method} {self.target} {self.call}{said}"


class RequestLog:
    """The last requests, oldest first."""

    def __init__(self) -> None:
        self._entries: deque[LoggedRequest] = deque(maxlen=KEPT)
        self.count = 0

    def open(self, time: float, method: str, target: str) -> LoggedRequest:
        """Add a request.

        Args:
            time: when it came, unix seconds.
            method: the HTTP method.
            target: path and query.

        Returns:
            The entry, to be filled in.
        """
        self.count += 1
        entry = LoggedRequest(self.count, time, method, target)
        self._entries.append(entry)
        return entry

    def __iter__(self) -> Iterator[LoggedRequest]:
        return iter(list(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    def clear(self) -> None:
        """Forget every request."""
        self._entries.clear()
        self.count = 0


def shortened(body: bytes) -> str:
    """Return a body as text, cut where it is long.

    Args:
        body: the bytes.

    Returns:
        Text.
    """
    text = body[:SHOWN].decode("utf-8", "replace")
    return text if len(body) <= SHOWN else f"{text} … ({len(body):,} bytes)"
