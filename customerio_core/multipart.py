"""Bodies of several parts, and the files in them."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from os import PathLike
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from .errors import ValueRefused
from .loading import loading

Content: TypeAlias = bytes | BinaryIO
"""The bytes of a file, or a binary file object, which is read when the request is built."""

File: TypeAlias = Content | PathLike[str] | tuple[str, Content] | tuple[str, Content, str]
"""A file to send: its content, its path, `(name, content)` or `(name, content, media type)`.

A path and an open file have a name, and a name says the media type, where neither is given.
"""


def is_file(value: Any) -> bool:
    """Return whether a field's value is a file, or a list of files."""
    if isinstance(value, list):
        return bool(value) and all(is_file(item) for item in value)
    if isinstance(value, tuple) and len(value) in (2, 3):
        return _is_content(value[1])
    return _is_content(value) or isinstance(value, PathLike)


def contents(value: Any) -> bytes:
    """Return the bytes of a file's content.

    Args:
        value: bytes, or a binary file object, which is read from where it stands.

    Returns:
        The bytes.

    Raises:
        ValueRefused: it is neither.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        return bytes(value)
    if hasattr(value, "read"):
        data = value.read()
        if isinstance(data, bytes):
            return data
        raise ValueRefused("a file must be opened in binary mode")
    raise ValueRefused(f"{type(value).__name__} is not a file; pass bytes or a binary file object")


def encode(media_type: str, fields: Mapping[str, Any], dumps: Callable[[Any], bytes]) -> tuple[str, bytes]:
    """Write fields as a body of parts.

    Args:
        media_type: such as `multipart/form-data`.
        fields: files, and JSON data: text and numbers go as they are, objects as JSON; a list repeats
            its part.
        dumps: writes JSON.

    Returns:
        The media type with its boundary, and the bytes. Equal fields give equal bytes.
    """
    parts = [part for name, value in fields.items() for part in _parts(name, value, dumps)]
    # The boundary is a hash of the parts, which they therefore do not contain.
    boundary = sha256(b"".join(head + data for head, data in parts)).hexdigest().encode()
    lines = [b"--%s\r\n%s\r\n\r\n%s\r\n" % (boundary, head, data) for head, data in parts]
    return f"{media_type}; boundary={boundary.decode()}", b"".join([*lines, b"--%s--\r\n" % boundary])


def _parts(name: str, value: Any, dumps: Callable[[Any], bytes]) -> Iterator[tuple[bytes, bytes]]:
    head = f'Content-Disposition: form-data; name="{_escape(name)}"'
    if isinstance(value, list):
        for item in value:
            yield from _parts(name, item, dumps)
    elif is_file(value):
        file_name, content, *kind = value if isinstance(value, tuple) else (_file_name(value, name), value)
        media_type = kind[0] if kind else _kind_of(file_name)
        head += f'; filename="{_escape(file_name)}"\r\nContent-Type: {_escape(media_type)}'
        yield head.encode(), Path(content).read_bytes() if isinstance(content, PathLike) else contents(content)
    elif isinstance(value, str):
        yield head.encode(), value.encode()
    elif isinstance(value, dict):
        yield f"{head}\r\nContent-Type: application/json".encode(), dumps(value)
    elif value is None:
        raise ValueRefused("must not be None; leave it out", (name,))
    else:
        yield head.encode(), dumps(value)


def _kind_of(file_name: str) -> str:
    with loading:
        from mimetypes import guess_type  # few programs send files

    return guess_type(file_name)[0] or "application/octet-stream"


def _file_name(value: Any, field: str) -> str:
    """The name of a file that was given without one; that of the field, where it has none."""
    given = value if isinstance(value, PathLike) else getattr(value, "name", None)
    return Path(given).name if isinstance(given, str | PathLike) and Path(given).name else field


def _is_content(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | memoryview) or hasattr(value, "read")


def _escape(text: str) -> str:
    """Keep a name inside its quotes and its line, the way browsers do."""
    return text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
