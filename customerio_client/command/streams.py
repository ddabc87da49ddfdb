"""The standard streams, which may be closed or break: that something cannot be said must change nothing else."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import TextIO


@contextmanager
def lasting() -> Generator[None]:
    """Let the standard streams be there until the end, whatever becomes of them."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        # A file that is opened later would get the number of a closed one, and what is written to that.
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115
    stdout: object = sys.stdout
    if isinstance(stdout, TextIOWrapper):
        stdout.reconfigure(errors="backslashreplace")  # it may have no such characters as the name of a column
    try:
        yield
    finally:
        for stream in (sys.stdout, sys.stderr):
            _flush(stream)


def was_closed(stream: TextIO) -> bool:
    """Return whether a standard stream was closed when the command began, within `lasting`.

    Args:
        stream: the stream.

    Returns:
        Whether it was.
    """
    return stream.name == os.devnull


def tell(words: bytes) -> None:
    """Say something on the standard error output from a handler of signals, which may have interrupted a `print`.

    Args:
        words: what to say, without any value of a record.
    """
    with suppress(OSError):
        os.write(2, words)


def _flush(stream: TextIO) -> None:
    # What is left in a stream that cannot be written would be written by Python at its end, and that become the exit
    # code.
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
