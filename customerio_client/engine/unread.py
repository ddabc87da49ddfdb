"""What came on a connection and belongs to no response that was asked for: such a connection must not be used again.

h11, which httpcore and httpx parse with, keeps such bytes for the next response, which then is another call's.
"""

from __future__ import annotations

from typing import Any, Final

_START: Final = b"HTTP/"
_WRAPPERS: Final = ("_stream", "_httpcore_stream", "_connection")


def unread(stream: object) -> bytes | None:
    """Find what is left of what came, once a response has been read to its end and before it is closed.

    Args:
        stream: the response's stream, of httpcore or of httpx.

    Returns:
        The bytes, mostly none; `None` where the connection does not say.
    """
    connection = _connection_of(stream)
    if (state := getattr(connection, "_h11_state", None)) is not None:
        data: bytes = state.trailing_data[0]
        return data
    return None if connection is None else b""  # each frame of HTTP/2 names its request


def keep_from_reuse(stream: object) -> None:
    """Have a connection of HTTP/1.1 end with its response, whatever the pool that it belongs to thinks of it.

    It is not enough to close its socket: httpcore's pool looks for that, and then takes a connection that another
    thread has given back meanwhile; an error in writing is passed over, and what h11 still holds is the response.

    Args:
        stream: the response's stream, not closed yet.
    """
    if (state := getattr(_connection_of(stream), "_h11_state", None)) is not None:
        state.send_failed()


def _connection_of(stream: object) -> Any:
    inner: Any = stream
    while inner is not None:
        if getattr(inner, "_h11_state", None) is not None or getattr(inner, "_h2_state", None) is not None:
            return inner
        inner = next((found for name in _WRAPPERS if (found := getattr(inner, name, None)) is not None), None)
    return None


def belongs_to_nothing(data: bytes) -> bool:
    """Return whether bytes after a response cannot begin another, so that the response is not what it says.

    Args:
        data: the bytes.

    Returns:
        Whether they are the rest of a body that is longer than its length said.
    """
    data = data.lstrip(b"\r\n")
    return not (data.startswith(_START) or _START.startswith(data))
