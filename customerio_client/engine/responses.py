"""A response as it comes in: its pieces gathered under a limit, then decompressed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from time import monotonic
from typing import Final

from customerio_core import HttpResponse

from .failures import broken_off, out_of_time

MOST_BYTES: Final = 64 * 1024 * 1024
"""How large a response may be, compressed and decompressed; a page of 1,000 messages has less than 2 MB."""

ENCODING: Final = "gzip"
"""The compression that is asked for."""

_MOST_MEMBERS: Final = 1000
"""How many compressed parts a response may have: they follow each other without a limit of their own."""

_FIRST_PIECE: Final = 1024
"""How much of a further compressed part is read at first: what comes after its end is copied."""

_GZIP: Final = b"\x1f\x8b"
_ANY_HEADER: Final = zlib.MAX_WBITS | 32  # gzip or zlib, whichever it is


class ResponseBuilder:
    """The pieces of one response.

    Args:
        most: how many bytes it may have.
        left: seconds until it must be there; `None` for no limit.

    Attributes:
        status: its HTTP status; 0 before it began.
    """

    __slots__ = ("_body", "_ends", "_headers", "_most", "status")

    def __init__(self, most: int, left: float | None = None) -> None:
        self.status = 0
        self._headers: dict[str, str] = {}
        self._most = most
        self._ends = None if left is None else monotonic() + left
        self._body = bytearray()  # a list of pieces takes 20 times the memory where they are small

    def begin(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Take the head.

        Args:
            status: the HTTP status.
            headers: names and values as they came; what comes several times is joined by commas.

        Raises:
            ConnectionFailed: it is not a response, or says in two ways how long it is.
        """
        self.status = status
        if status < 200:
            raise broken_off(status, "is not a whole one")
        joined = self._headers
        for raw_name, raw_value in headers:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            joined[name] = f"{joined[name]}, {value}" if name in joined else value
        if "transfer-encoding" in joined and "content-length" in joined:
            raise broken_off(status, "says in two ways how long it is")

    def add(self, piece: bytes) -> None:
        """Take the next piece.

        Args:
            piece: its bytes.

        Raises:
            ConnectionFailed: the response is too large, or too slow.
        """
        self._body += piece
        if len(self._body) > self._most:
            raise _too_large(self.status, self._most)
        if self._ends is not None and monotonic() > self._ends:
            raise out_of_time(sent=True)

    def whole(self, plain: bytes | None = None) -> HttpResponse:
        """Return the whole response.

        Args:
            plain: its body, where somebody gathered and decompressed it already.

        Returns:
            The response.

        Raises:
            ConnectionFailed: it cannot be decompressed.
        """
        if plain is not None:
            return HttpResponse(self.status, self._headers, plain)
        content = bytes(self._body)
        encoding = self._headers.get("content-encoding", "").strip().lower()
        if encoding in ("", "identity", "none") or not content:
            return HttpResponse(self.status, self._headers, content)
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise broken_off(self.status, "is compressed in a way that was not asked for")
        return HttpResponse(self.status, self._headers, self._decompressed(content))

    def _decompressed(self, content: bytes) -> bytes:
        plain = bytearray()
        view = memoryview(content)
        piece = len(view)  # usually there is one member and nothing after it
        for _ in range(_MOST_MEMBERS):
            view = self._inflate(view, piece, plain)
            # What follows and is not a member is padding or junk, which gzip ignores too.
            if bytes(view[: len(_GZIP)]) != _GZIP:
                return bytes(plain)
            piece = _FIRST_PIECE
        raise broken_off(self.status, f"has more than {_MOST_MEMBERS:,} compressed parts")

    def _inflate(self, view: memoryview, piece: int, plain: bytearray) -> memoryview:
        """Decompress one member, a piece at a time; give what is after its end."""
        inflate = zlib.decompressobj(_ANY_HEADER)
        while not inflate.eof:
            broken = not view
            try:
                plain += inflate.decompress(view[:piece], self._most + 1 - len(plain))
            except zlib.error:
                broken = True
            if broken:  # raised here, it has no context
                raise broken_off(self.status, "cannot be decompressed")
            if len(plain) > self._most:
                raise _too_large(self.status, self._most)
            view = view[min(piece, len(view)) - len(inflate.unused_data) :]
            piece *= 2
        return view


def _too_large(status: int, most: int) -> Exception:
    error = broken_off(status, f"is larger than {most:,} bytes")
    error.permanent = True
    return error
