"""How the command ends: its exit codes, and words for whoever called it."""

from __future__ import annotations

import sys
from contextlib import suppress
from enum import IntEnum
from pathlib import Path
from typing import Final

NAME: Final = "customerio-bulk"


class Exit(IntEnum):
    """What the exit codes mean, except those of signals."""

    ACCEPTED = 0
    FAILED = 1
    USAGE = 2
    STOPPED = 3


class Quit(Exception):
    """The end of the command, with words for whoever called it.

    Args:
        code: the exit code.
        words: what is wrong, and what to do.
    """

    def __init__(self, code: Exit, words: str) -> None:
        super().__init__(words)
        self.code = code


def say(words: str) -> None:
    """Say something that is not the result, on the standard error output.

    Args:
        words: what to say, without any value of a record.
    """
    with suppress(OSError):  # the exit code says the most of it
        print(f"{NAME}: {words}", file=sys.stderr, flush=True)


def not_written(path: Path | None, error: OSError) -> str:
    """Say that a file cannot be written.

    Args:
        path: the file, should the error not name it.
        error: why.

    Returns:
        The words.
    """
    return f"a file cannot be written: {error.filename or path}: {error.strerror}"
