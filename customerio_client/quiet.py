"""What the libraries beneath may log while they carry a call or a file: no URL and no header, which they would show."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

SENDING: Final[ContextVar[bool]] = ContextVar("customerio_client_sending", default=False)
"""Whether a request of ours is on its way, here and now."""

_HTTPCORE: Final = "httpcore."
_LOUD: Final = (
    "httpx",  # whole URLs, at level INFO, from a client that was handed in
    *(f"{_HTTPCORE}{part}" for part in ("connection", "http11", "http2", "proxy", "socks")),  # an answer's headers
    "hpack.hpack",  # all headers of HTTP/2, with credentials
    "hpack.table",
    "aiohttp.client",  # cookies it cannot read
    "aiohttp.internal",
)


@contextmanager
def sending() -> Generator[None, None, None]:
    """Keep the libraries beneath quiet for a while."""
    SENDING.set(True)
    try:
        yield
    finally:
        SENDING.set(False)  # not reset by a token: a coroutine can be closed in another context than it ran in


def _quieten(record: logging.LogRecord) -> bool:
    if not SENDING.get():
        return True
    if not record.name.startswith(_HTTPCORE):
        return False
    # The name of what happens, such as `connect_tcp.started`, without what it happens with.
    record.msg, record.args = str(record.msg).partition(" ")[0], None
    return True


for _name in _LOUD:
    logging.getLogger(_name).addFilter(_quieten)
