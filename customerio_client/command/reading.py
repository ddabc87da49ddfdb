"""The file that is asked for, as rows."""

from __future__ import annotations

import argparse
import os
import stat
import sys
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO

from .early_stop import EarlyStop
from .exits import Exit, Quit
from .lines import count_lines
from .mapping import Columns
from .rows import Format, Rows


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
        yield sys.stdin.buffer
        return
    with ExitStack() as stack:
        try:
            file = stack.enter_context(Path(name).open("rb"))
        except OSError as error:
            raise Quit(Exit.USAGE, f"{name} cannot be read: {error.strerror}") from None
        yield file


def format_of(name: str, format: Format | None) -> Format:
    """Tell what is in a file.

    Args:
        name: its name.
        format: what the caller says, if anything.

    Returns:
        That, or what the name says.
    """
    return format or ("csv" if Path(name).suffix.lower() in (".csv", ".tsv") else "jsonl")


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
        NoTable: the names of the columns cannot be used; or, while they are read, it cannot be told where a row ends.
    """
    ending = Path(given.file).suffix.lower()
    format = format_of(given.file, given.format)
    try:
        columns = Columns(given.map) if given.map else None
    except ValueError as error:
        raise Quit(Exit.USAGE, f"--map {error}") from None
    delimiter = given.delimiter or ("\t" if ending == ".tsv" else ",")

    def wait(read: Callable[[], bytes]) -> bytes:
        try:
            return halt.read(read)
        except OSError as error:
            raise Quit(Exit.USAGE, f"{given.file} cannot be read further: {error.strerror}") from None

    return Rows(file, format, columns, delimiter, wait)


def total_of(file: BinaryIO) -> int | None:
    """Count the lines of a file.

    Args:
        file: the file, which is not read yet.

    Returns:
        Their number; `None` if the file can be read only once.
    """
    return count_lines(file) if stat.S_ISREG(os.fstat(file.fileno()).st_mode) and file.seekable() else None
