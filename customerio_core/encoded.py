"""Bytes in JSON, which has no place for them: as base64 text, which a caller need not make."""

from __future__ import annotations

from binascii import b2a_base64
from typing import Annotated, Any, Final, TypeAlias


class Base64Format:
    """How bytes are written as text. It marks `Base64`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Base64Format()"

    def write(self, value: Any) -> Any:
        """Write bytes.

        Args:
            value: bytes, or text that is base64 already.

        Returns:
            Base64 text without line breaks; text as it is.
        """
        return b2a_base64(value, newline=False).decode() if isinstance(value, bytes | bytearray | memoryview) else value


_FORMAT: Final = Base64Format()

Base64: TypeAlias = Annotated[str | bytes, _FORMAT]
"""The content of a file, sent as base64 text: `bytes`, or text that is base64 already."""
