"""The file that is asked for, as rows."""

from __future__ import annotations

import argparse
import os
import stat
import sys
import zlib
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from customerio_core.times import TimeFormat
from customerio_core.writer import free_times

from .early_stop import EarlyStop
from .exits import Exit, Quit
from .first_bytes import is_compressed, readable
from .lines import count_lines
from .mapping import Columns
from .rows import Format, Rows
from .streams import was_closed


@contextmanager
def opened(name: str) -> Generator[BinaryIO]:
    """Open a file.

    Args:
        name: its path, or `-` for the standard input.

    Yields:
        The file.

    Raises:
        Quit: it cannot be read.
    """
    if name == "-":
        if was_closed(sys.stdin):
            raise Quit(Exit.USAGE, "the standard input is closed: nothing can be read from it")
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            file = stack.enter_context(Path(name).open("rb"))
        except OSError as error:
            raise Quit(Exit.USAGE, f"{name} cannot be read: {error.strerror}") from None
        yield file


def format_of(name: str, format: Format | None) -> Format:
    """Describe what is in a file.

    Args:
        name: its name.
        format: what the caller says, if anything.

    Returns:
        That, or what the name says.
    """
    return format or ("csv" if _ending(name) in (".csv", ".tsv") else "jsonl")


def _ending(name: str) -> str:
    path = Path(name)
    return (path.with_suffix("") if path.suffix.lower() == ".gz" else path).suffix.lower()


def rows_of(given: argparse.Namespace, file: BinaryIO, halt: EarlyStop) -> Rows:
    """Read the rows of a file.

    Args:
        given: what is asked for.
        file: the file.
        halt: ends the reading.

    Returns:
        Its rows.

    Raises:
        Quit: a mapping cannot be used; or, while they are read, the file cannot be read further.
        NoTable: the names of the columns cannot be used; or, while they are read, the end of a row cannot be found.
    """
    format = format_of(given.file, given.format)
    try:
        times = TimeFormat(free_times(f"customerio_{given.api}.models"))
        columns = Columns(given.map or (), times) if given.map or format == "csv" else None
    except ValueError as error:
        raise Quit(Exit.USAGE, f"--map {error}") from None
    delimiter = given.delimiter or ("\t" if _ending(given.file) == ".tsv" else ",")

    def wait(read: Callable[[], bytes]) -> bytes:
        try:
            return halt.read(read)
        except (OSError, EOFError, zlib.error) as error:
            reason = getattr(error, "strerror", None) or f"it is not compressed as gzip is ({type(error).__name__})"
            raise Quit(Exit.USAGE, f"{given.file} cannot be read further: {reason}") from None

    text = readable(file, given.file, wait)
    return Rows(text, format, columns, delimiter, wait, sure_of_delimiter=given.delimiter is not None)


def total_of(file: BinaryIO) -> int | None:
    """Count the lines of a file.

    Args:
        file: the file, which is not read yet.

    Returns:
        Their number; `None` if the file can be read only once, or has to be unpacked for it.
    """
    if not (stat.S_ISREG(os.fstat(file.fileno()).st_mode) and file.seekable()) or is_compressed(file):
        return None
    return count_lines(file)
