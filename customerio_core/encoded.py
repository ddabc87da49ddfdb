"""The content of a file in JSON, which has no place for bytes: sent as base64 text."""

from __future__ import annotations

import os
import re
from binascii import Error, a2b_base64, b2a_base64
from typing import Annotated, Any, BinaryIO, Final, TypeAlias, cast

from .errors import ValueRefused, kind_of
from .multipart import contents

_KINDS: Final = "bytes, a pathlib.Path, a file opened in binary mode, or Base64(text) for what is base64 already"
_SIGNATURES: Final = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
)
_is_base64: Final = re.compile(rb"[A-Za-z0-9+/]+={0,2}").fullmatch
_LONG: Final = 64


class Base64(str):
    """Text that is base64 already, checked when it is made.

    Args:
        text: the text; line breaks in it are left out.

    Raises:
        ValueRefused: it is not base64.
    """

    __slots__ = ()

    def __new__(cls, text: str | bytes) -> Base64:
        """Check the text."""
        if isinstance(text, bytes):
            text = text.decode("latin-1")
        plain = "".join(text.split())
        try:
            a2b_base64(plain.encode("ascii"), strict_mode=True)
        except (Error, UnicodeEncodeError):
            start = "; of a data URL, pass what follows the comma" if plain.startswith("data:") else ""
            raise ValueRefused(f"Base64(...) was given text that is not base64{start}") from None
        return super().__new__(cls, plain)

    def __repr__(self) -> str:
        return f"Base64(<{len(self):,} characters>)"


class Base64Format:
    """How the content of a file is written as text. It marks `FileContent`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "Base64Format()"

    def write(self, value: Any) -> str:
        """Write the content of a file.

        Args:
            value: bytes, a path, a file opened in binary mode, or `Base64`.

        Returns:
            Base64 text without line breaks.

        Raises:
            ValueRefused: it is something else, cannot be read, or is bytes that look like base64.
        """
        if isinstance(value, Base64):
            return str.__str__(value)
        if isinstance(value, str):
            raise ValueRefused(f"text is not the content of a file; pass {_KINDS}")
        if isinstance(value, os.PathLike):
            return _encode(_file(cast("os.PathLike[str]", value)))
        if hasattr(value, "read"):
            return _encode(contents(value))
        if not isinstance(value, bytes | bytearray | memoryview):
            raise ValueRefused(f"{kind_of(value)} is not the content of a file; pass {_KINDS}")
        content = bytes(cast("bytes | bytearray | memoryview[int]", value))
        if _is_encoded(content):
            raise ValueRefused(
                "these bytes are base64 already and would be encoded twice; pass Base64(value), or io.BytesIO(value) if"
                " they are the content of the file"
            )
        return _encode(content)


FileContent: TypeAlias = Annotated[bytes | os.PathLike[str] | BinaryIO | Base64, Base64Format()]
"""The content of a file, sent as base64 text: `bytes`, a `Path`, a file opened in binary mode, or a `Base64`."""


def _encode(content: bytes) -> str:
    return b2a_base64(content, newline=False).decode()


def _file(path: os.PathLike[str]) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise ValueRefused(f"the file cannot be read ({error.strerror or kind_of(error)})") from None


def _is_encoded(content: bytes) -> bool:
    """Whether bytes came out of `b64encode`: by its alphabet, and by an ending or a meaning that no accident has."""
    plain = b"".join(content.split()) if b"\n" in content else content
    if len(plain) < 8 or len(plain) % 4 or not _is_base64(plain):
        return False
    try:
        decoded = a2b_base64(plain, strict_mode=True)
    except Error:
        return False
    mixed = all(any(map(test, plain[:4096].decode())) for test in (str.isupper, str.islower, str.isdigit))
    return (
        plain.endswith(b"=") or decoded.startswith(_SIGNATURES) or _is_text(decoded) or (mixed and len(plain) > _LONG)
    )


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return False
    return all(c.isprintable() or c.isspace() for c in text)
