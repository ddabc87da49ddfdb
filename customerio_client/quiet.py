"""What the libraries beneath may log while they carry a call or a file: no URL and no header, which they would show."""

from __future__ import annotations

import logging
from contextvars import ContextVar
from typing import Final

_sending: Final[ContextVar[bool]] = ContextVar("customerio_client_sending", default=False)
"""Whether a request of ours is on its way, here and now."""

_HTTPCORE: Final = "httpcore."
_LOUD: Final = (
    "httpx",  # whole URLs, at level INFO, from a client that was passed
    *(f"{_HTTPCORE}{part}" for part in ("connection", "http11", "http2", "proxy", "socks")),  # a response's headers
    "hpack.hpack",  # all headers of HTTP/2, with credentials
    "hpack.table",
    "aiohttp.client",  # cookies it cannot read
    "aiohttp.internal",
)


class _Sending:
    """Keeps the libraries beneath quiet for a while. A class, as every call goes through it: a generator costs more."""

    __slots__ = ()

    def __enter__(self) -> None:
        _sending.set(True)

    def __exit__(self, *failure: object) -> None:
        _sending.set(False)  # not reset by a token: a coroutine can be closed in another context than it ran in


sending: Final = _Sending()
"""Keeps the libraries beneath quiet, in a `with` block."""


def _quieten(record: logging.LogRecord) -> bool:
    if not _sending.get():
        return True
    if not record.name.startswith(_HTTPCORE):
        return False
    # The name of what happens, such as `connect_tcp.started`, without what it happens with.
    record.msg, record.args = str(record.msg).partition(" ")[0], None
    return True


for _name in _LOUD:
    logging.getLogger(_name).addFilter(_quieten)
