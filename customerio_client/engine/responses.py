"""An answer as it comes in: its pieces gathered under a limit, then decompressed."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from time import monotonic
from typing import Final

from customerio_core import HttpResponse

from .failures import broken_off, out_of_time

MOST_BYTES: Final = 64 * 1024 * 1024
"""How large an answer may be, compressed and decompressed; a page of 1,000 messages has less than 2 MB."""

ENCODING: Final = "gzip"
"""The compression that is asked for."""

_ANY_HEADER: Final = zlib.MAX_WBITS | 32  # gzip or zlib, whichever it is


class ResponseBuilder:
    """The pieces of one answer.

    Args:
        most: how many bytes it may have.
        left: seconds until it must be there; `None` for no limit.

    Attributes:
        status: its HTTP status; 0 before it began.
    """

    __slots__ = ("_ends", "_headers", "_most", "_pieces", "_size", "status")

    def __init__(self, most: int, left: float | None = None) -> None:
        self.status = 0
        self._headers: dict[str, str] = {}
        self._most = most
        self._ends = None if left is None else monotonic() + left
        self._pieces: list[bytes] = []
        self._size = 0

    def begin(self, status: int, headers: Iterable[tuple[bytes, bytes]]) -> None:
        """Take the head.

        Args:
            status: the HTTP status.
            headers: names and values as they came; what comes several times is joined by commas.
        """
        self.status = status
        joined = self._headers
        for raw_name, raw_value in headers:
            name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
            joined[name] = f"{joined[name]}, {value}" if name in joined else value

    def add(self, piece: bytes) -> None:
        """Take the next piece.

        Args:
            piece: its bytes.

        Raises:
            ConnectionFailed: the answer is too large, or too slow.
        """
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size > self._most:
            raise _too_large(self.status, self._most)
        if self._ends is not None and monotonic() > self._ends:
            raise out_of_time(sent=True)

    def whole(self, plain: bytes | None = None) -> HttpResponse:
        """Give the whole answer.

        Args:
            plain: its body, where somebody gathered and decompressed it already.

        Returns:
            The answer.

        Raises:
            ConnectionFailed: it cannot be decompressed.
        """
        if plain is not None:
            return HttpResponse(self.status, self._headers, plain)
        content = self._pieces[0] if len(self._pieces) == 1 else b"".join(self._pieces)
        encoding = self._headers.get("content-encoding", "").strip().lower()
        if encoding in ("", "identity") or not content:
            return HttpResponse(self.status, self._headers, content)
        if encoding not in ("gzip", "x-gzip", "deflate"):
            raise broken_off(self.status, "is compressed in a way that was not asked for")
        return HttpResponse(self.status, self._headers, self._decompressed(content))

    def _decompressed(self, content: bytes) -> bytes:
        plain = b""
        error = False
        while content:  # what is compressed may have several members
            inflate = zlib.decompressobj(_ANY_HEADER)
            try:
                plain += inflate.decompress(content, self._most + 1 - len(plain))
            except zlib.error:
                error = True
                break
            if len(plain) > self._most:
                raise _too_large(self.status, self._most)
            error = not inflate.eof
            content = inflate.unused_data
        if error:
            raise broken_off(self.status, "cannot be decompressed")
        return plain


def _too_large(status: int, most: int) -> Exception:
    error = broken_off(status, f"is larger than {most:,} bytes")
    error.permanent = True
    return error
