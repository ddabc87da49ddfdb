"""Records that were not accepted, as a JSON Lines file that can be sent again."""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import IO, Any

from .outcomes import Failure, NotSent, Rejected, TooLarge


class FailureFile:
    """Writes a line for each record that was not accepted: what became of it, and the record with its id.

    Args:
        path: the file. One that is there is replaced when all records have their outcome, and so may be what the run
            reads from; until then, and should the run end early, the lines are in a file beside it (`kept_in`).
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self._path = Path(path)
        self._part = _part(self._path)
        self._file: IO[bytes] | None = None

    def open(self) -> None:
        """Begin a file."""
        self._file = self._part.open("wb")

    def write(self, failure: Failure[Any]) -> None:
        """Write a line.

        Args:
            failure: the outcome.
        """
        if self._file is not None:
            self._file.write(_line(failure))

    def close(self, *, complete: bool) -> None:
        """Put the file in its place, if nothing is lost by that.

        Args:
            complete: whether all records have their outcome.
        """
        if self._file is not None:
            self._file.close()
            self._file = None
            if complete or not self._path.exists():
                self._part.replace(self._path)


def kept_in(path: str | PathLike[str]) -> Path:
    """Tell where the failures of the last run are.

    Args:
        path: the file that was asked for.

    Returns:
        This file; or the one beside it, whose name ends in `.part`, if the run ended early and `path` was there before.
    """
    part = _part(Path(path))
    return part if part.exists() else Path(path)


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def read_failures(path: str | PathLike[str]) -> Iterator[dict[str, Any]]:
    """Read the records of a file that a run wrote (`failures=path`), to send them again with the same ids.

    Args:
        path: the file.

    Yields:
        The records, as they go over the wire.
    """
    with Path(path).open("rb") as file:
        for line in file:
            yield unwrapped(json.loads(line))


def unwrapped(data: Any) -> Any:
    """Take a record out of a line.

    Args:
        data: a line of a failure file, or a record itself.

    Returns:
        The record.
    """
    return data["record"] if isinstance(data, dict) and data.keys() >= {"outcome", "index", "record"} else data


def _line(failure: Failure[Any]) -> bytes:
    said: dict[str, Any] = {"outcome": failure.kind, "index": failure.index}
    match failure:
        case Rejected():
            said |= {"reason": failure.reason, "field": failure.field, "message": failure.message}
        case TooLarge():
            said |= {"size": failure.size, "limit": failure.limit}
        case NotSent():
            said |= {"message": str(failure.error)}
    (written,) = failure.writing([failure.index], [failure.item])
    if not isinstance(written, bytes):
        # It cannot be sent as it is, so it is written as well as it can be.
        written = json.dumps(failure.item, default=str, skipkeys=True).encode()
    return b'%b,"record":%b}\n' % (json.dumps(said).encode()[:-1], written)
