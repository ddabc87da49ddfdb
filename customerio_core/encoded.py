"""Bytes in JSON, which has no place for them: as base64 text, which a caller need not make."""

from __future__ import annotations

from binascii import b2a_base64
from typing import Annotated, Final, TypeAlias

BYTES: Final = (bytes, bytearray, memoryview)


class Base64Format:
    """How bytes are written as text. It marks `Base64`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Base64Format()"

    def write(self, value: bytes | bytearray | memoryview) -> str:
        """Write bytes.

        Args:
            value: the bytes.

        Returns:
            Base64 text without line breaks.
        """
        return b2a_base64(value, newline=False).decode()


Base64: TypeAlias = Annotated[str | bytes, Base64Format()]
"""The content of a file, sent as base64 text: `bytes`, or text that is base64 already."""
