"""Records that were not accepted, as a JSON Lines file that can be sent again."""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
from collections.abc import Iterator
from os import PathLike
from pathlib import Path
from typing import IO, Any

from customerio_client.delivery.outcomes import Failure, NotSent, Rejected, TooLarge
from customerio_core import CustomerIOError
from customerio_core.output import Output


class FailuresLeft(CustomerIOError, FileExistsError):
    """There are failures of a run that ended early, which this run would overwrite."""


class FailuresUnreadable(CustomerIOError, ValueError):
    """A line of a failures file is not what a run has written."""


class FailureFile:
    """Writes a line for each record that was not accepted: what became of it, and the record with its id.

    Args:
        path: the file. One that is there is replaced when all records have their outcome, and so may be what the run
            reads from; until then, and should the run end early, the lines are in a file next to it (`kept_in`). A
            device or a pipe gets the lines as they come.

    Raises:
        OSError: it is a directory, or its target cannot be found out.
    """

    def __init__(self, path: str | PathLike[str]) -> None:
        self._output = _output(path)
        self._file: IO[bytes] | None = None

    def check(self) -> None:
        """Look whether something would be lost.

        Raises:
            FailuresLeft: an earlier run left failures.
        """
        part = self._output.part
        if part is not None and part.exists() and part.stat().st_size:
            raise FailuresLeft(
                f"{part} has failures of a run that ended early: give it another name and send them again, or remove it"
            )

    def open(self) -> None:
        """Begin a file. What an earlier run left is overwritten."""
        self._file = self._output.open(overwrite_part=True)

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
        if self._file is None:
            return
        empty = self._output.part is not None and not self._file.tell()
        self._file = None
        if complete or not self._output.target.exists():
            self._output.put()
        elif empty:
            self._output.discard()
        else:
            self._output.keep_part()


def kept_in(path: str | PathLike[str]) -> Path:
    """Return where the failures of the last run are.

    Args:
        path: the file that was asked for.

    Returns:
        This file; or the one next to it, whose name ends in `.part`, if the run ended early and `path` was there
        before.
    """
    part = part_of(Path(path))
    return part if part is not None and part.exists() else Path(path)


def part_of(path: Path) -> Path | None:
    """Return the file in which the lines are until the run ends.

    Args:
        path: the file that was asked for.

    Returns:
        The other file; `None` where there is none, since the path leads to a device or a pipe.
    """
    return _output(path).part


def _output(path: str | PathLike[str]) -> Output:
    return Output(path, "{name}.part")


def read_failures(path: str | PathLike[str]) -> Iterator[Any]:
    """Read the records of a file that a run wrote (`failures=path`), to send them again with the same ids.

    Args:
        path: the file.

    Yields:
        The records, as they go over the wire; of one that cannot be sent, its text.

    Raises:
        FailuresUnreadable: a line is not what a run has written.
    """
    with Path(path).open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                data = json.loads(line)
            except ValueError as error:
                raise FailuresUnreadable(
                    f"{path}, line {number:,}: not JSON ({type(error).__name__}). A run that was killed may have left"
                    " its last line unfinished: remove the line"
                ) from None
            yield unwrapped(data)


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
        written = _as_text(failure.item)
    return b'%b,"record":%b}\n' % (json.dumps(said).encode()[:-1], written)


def _as_text(item: Any) -> bytes:
    """Write a record that cannot be sent: as text, so that it is not sent as something else the next time."""
    try:
        return json.dumps(str(item)).encode()
    except Exception as error:  # from code of the caller's
        return json.dumps(f"a record that cannot be shown ({type(error).__name__})").encode()
