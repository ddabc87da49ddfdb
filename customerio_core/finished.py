"""The results of waiting: what came to its end well, and what there is to fetch of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from .operation import TypedOperation

S = TypeVar("S")
E = TypeVar("E")
F = TypeVar("F", bound="Finished[Any]")


@frozen
class Finished(Generic[S]):
    """What came to its end well.

    Args:
        arguments: the path arguments it is known by; the last one is its id.
        state: the response that said so. Not shown in `repr`.
    """

    arguments: tuple[Any, ...]
    state: S = field(repr=False)

    @property
    def id(self) -> Any:
        """The id of what was waited for."""
        return self.arguments[-1]


@frozen
class FinishedFile(Finished[S]):
    """A file that was made.

    Args:
        url: a signed link to it; whoever has it can download, as long as it lives. Not shown in `repr`.
        path: where it was written, or `None` where that was not asked for.
    """

    url: str = field(repr=False)
    path: Path | None = None


@frozen
class FinishedWithReports(Finished[S]):
    """What came to its end, with files on what was not taken.

    Args:
        reports: a signed link to each, by what it reports (`errors`, `warnings`); empty if there is nothing to report.
            Not shown in `repr`.
    """

    reports: Mapping[str, str] = field(repr=False)


@frozen
class FinishedWithErrors(Finished[S], Generic[S, E]):
    """What came to its end, with a list of what went wrong on the way.

    Args:
        errors: the list, asked for page by page when it is iterated over; empty where nothing went wrong.
    """

    errors: E


@frozen
class Ending(Generic[F]):
    """What waiting results in.

    Args:
        kind: the class.
    """

    kind: type[Any]


def ends(told_by: TypedOperation[S]) -> Ending[Finished[S]]:
    """Say that waiting results in a `Finished`; `told_by` is the operation that reports the progress."""
    return Ending(Finished)


def ends_in_file(told_by: TypedOperation[S]) -> Ending[FinishedFile[S]]:
    """Say that waiting results in a `FinishedFile`; see `ends`."""
    return Ending(FinishedFile)


def ends_in_reports(told_by: TypedOperation[S]) -> Ending[FinishedWithReports[S]]:
    """Say that waiting results in a `FinishedWithReports`; see `ends`."""
    return Ending(FinishedWithReports)


def ends_in_errors(told_by: TypedOperation[S]) -> Ending[FinishedWithErrors[S, Any]]:
    """Say that waiting results in a `FinishedWithErrors`; see `ends`."""
    return Ending(FinishedWithErrors)
