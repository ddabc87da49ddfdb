"""The search for a record with which every request fails, such as one that a firewall refuses."""

from __future__ import annotations

from typing import Final

from customerio_client.errors import ConnectionFailed, TimedOut
from customerio_core import CustomerIOError, Problem, ResponseError
from customerio_core.json_text import read_json

_ABOUT_CREDENTIALS: Final = frozenset({401, 407})
_OVERLOADED: Final = 503
_ENOUGH: Final = 3


class RecordSearch:
    """What of a batch failed while a record is searched for.

    As long as nothing has arrived since it began, the service may be down: it goes one way down to a single record,
    and of what is next to that way it sees only whether it arrives. Once something has arrived, it searches all.

    Args:
        arrived: how many requests had arrived when it began.
    """

    def __init__(self, arrived: int) -> None:
        self._began = arrived
        self._aside: list[tuple[list[int], CustomerIOError]] = []
        self._failed: dict[int, int] = {}

    def is_to_blame(self, place: int) -> bool:
        """Count that a single record failed although it was retried, and others arrive.

        Args:
            place: its place in the batch.

        Returns:
            Whether it has failed often enough, so that chance is not to blame.
        """
        self._failed[place] = self._failed.get(place, 0) + 1
        return self._failed[place] >= _ENOUGH

    def can_blame(self, arrived: int) -> bool:
        """Return whether something has arrived since it began, so that a record can be to blame.

        Args:
            arrived: how many requests have arrived by now.

        Returns:
            Whether it has.
        """
        return arrived > self._began

    def parts_of(self, part: list[int], error: CustomerIOError, arrived: int) -> list[list[int]]:
        """Return what to send next of a part that failed.

        Args:
            part: the part.
            error: why it failed.
            arrived: how many requests have arrived by now.

        Returns:
            The halves, the last one first; or the part once more, with patience, if it is a single record; or nothing
            as long as it is not known whether a record is to blame.
        """
        if self.can_blame(arrived):
            return halves(part)
        if len(part) > 1 and not self._aside:
            return halves(part)
        self._aside.append((part, error))
        return []

    def put_aside(self) -> list[list[int]]:
        """Return the parts that failed before anything had arrived, once.

        Returns:
            Their halves.
        """
        aside, self._aside = self._aside, []
        return [half for part, _ in aside for half in halves(part)]

    def given_up(self) -> list[tuple[list[int], CustomerIOError]]:
        """Return the parts that failed, once, with their errors.

        Returns:
            The parts.
        """
        aside, self._aside = self._aside, []
        return aside


def halves(part: list[int]) -> list[list[int]]:
    """Split a part.

    Args:
        part: places of records.

    Returns:
        The second half, then the first, which is taken next; or a single record as it is.
    """
    middle = len(part) // 2
    return [half for half in (part[middle:], part[:middle]) if half]


def may_be_about_a_record(error: CustomerIOError) -> bool:
    """Return whether what a request contains may be the reason of a failure that does not say so.

    Args:
        error: the failure.

    Returns:
        Whether it may.
    """
    if isinstance(error, ConnectionFailed):
        return error.sent and not error.permanent and not isinstance(error, TimedOut)
    if not isinstance(error, ResponseError):  # nor may a success that cannot be read: the records may have arrived
        return False
    if error.status >= 500:
        return error.status != _OVERLOADED
    # What is not JSON comes from something on the way to the API, which may look at what passes.
    return error.status >= 400 and error.status not in _ABOUT_CREDENTIALS and not _is_json(error.content)


def blaming(error: CustomerIOError) -> tuple[Problem, ...]:
    """Say what is wrong with a record with which every request fails.

    Args:
        error: the last failure.

    Returns:
        The problem.
    """
    status = getattr(error, "status", None)
    what = f"returns {status}" if status else "breaks the connection"
    said = "; ".join(error.messages) if isinstance(error, ResponseError) else ""
    message = f"every request that contains this record {what}" + (f": {said}" if said else "")
    return (Problem(message, reason=f"status {status}" if status else "connection"),)


def _is_json(content: bytes) -> bool:
    try:
        read_json(content)
    except (ValueError, RecursionError):
        return not content.strip()
    return True
