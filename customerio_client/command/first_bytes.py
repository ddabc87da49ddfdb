"""What a file is by its first bytes: compressed text is read, and what is not text is named."""

from __future__ import annotations

from collections.abc import Callable
from gzip import GzipFile
from io import BufferedReader, RawIOBase
from typing import BinaryIO, Final, cast

from .exits import Exit, Quit

_GZIP: Final = b"\x1f\x8b"
_AS_TEXT: Final = "save it as CSV in UTF-8, or as JSON Lines"
_UNREADABLE: Final = (
    (b"PAR1", f"a Parquet file: {_AS_TEXT}"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", f"an old Excel file: {_AS_TEXT}"),
    (b"SQLite format 3\0", f"an SQLite database: {_AS_TEXT}"),
    (b"ORC", f"an ORC file: {_AS_TEXT}"),
    (b"Obj\x01", f"an Avro file: {_AS_TEXT}"),
    (b"%PDF", f"a PDF: {_AS_TEXT}"),
    (b"BZh", "compressed with bzip2: unpack it, or compress it with gzip"),
    (b"\xfd7zXZ\0", "compressed with xz: unpack it, or compress it with gzip"),
    (b"\x28\xb5\x2f\xfd", "compressed with zstd: unpack it, or compress it with gzip"),
    (b"\xff\xfe", "in UTF-16: save it in UTF-8"),
    (b"\xfe\xff", "in UTF-16: save it in UTF-8"),
)
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_IN_EXCEL: Final = (b"[Content_Types].xml", b"_rels/", b"xl/", b"docProps/")
_LOOKED_AT: Final = 512


def readable(file: BinaryIO, name: str, wait: Callable[[Callable[[], bytes]], bytes]) -> BinaryIO:
    """Look at the first bytes of a file, which are read later all the same.

    Args:
        file: the file.
        name: its name.
        wait: called to read.

    Returns:
        The file as text; unpacked, if it was compressed with gzip.

    Raises:
        Quit: it is not text that can be read.
    """
    if not hasattr(file, "peek"):
        file = cast(BinaryIO, BufferedReader(cast(RawIOBase, file)))
    head = wait(lambda: cast(BufferedReader, file).peek(_LOOKED_AT))[:_LOOKED_AT]
    if head.startswith(_GZIP):
        unpacked = cast(BinaryIO, BufferedReader(GzipFile(fileobj=file)))
        head = wait(lambda: cast(BufferedReader, unpacked).peek(_LOOKED_AT))[:_LOOKED_AT]
        _check(head, name, "once unpacked, ")
        return unpacked
    _check(head, name)
    return file


def is_compressed(file: BinaryIO) -> bool:
    """Return whether a file is compressed with gzip.

    Args:
        file: a file that can be read more than once, from its beginning.

    Returns:
        Whether it is.
    """
    start = file.tell()
    head = file.read(len(_GZIP))
    file.seek(start)
    return head == _GZIP


def _check(head: bytes, name: str, where: str = "") -> None:
    for beginning, what in _UNREADABLE:
        if head.startswith(beginning):
            raise Quit(Exit.USAGE, f"{name} is {where}{what}")
    if head.startswith(_ZIP):
        excel = any(part in head for part in _IN_EXCEL)
        what = f"an Excel file: {_AS_TEXT}" if excel else "a zip archive: unpack it, or compress the file with gzip"
        raise Quit(Exit.USAGE, f"{name} is {where}{what}")
    if b"\0" in head:
        raise Quit(Exit.USAGE, f"{name} is {where}no text, or in UTF-16 or UTF-32: save it in UTF-8")
