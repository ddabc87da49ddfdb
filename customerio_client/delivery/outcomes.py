"""What became of each record, and of all of them."""

from __future__ import annotations

import time
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Self, TypeAlias, TypeVar

if TYPE_CHECKING:
    from customerio_core import CustomerIOError, Problem

    from .writer import Writer

T = TypeVar("T")

_MOST_REASONS: Final = 100


def _member(place: int) -> Any:
    return property(itemgetter(place))


class _Outcome(tuple[Any, ...], Generic[T]):
    """What became of a record: a tuple, since a million of them are made where no Python code runs for each."""

    __slots__ = ()
    __match_args__: tuple[str, ...] = ("index", "item", "writing")

    index: int = _member(0)  # type: ignore[assignment]  # not the method of a tuple
    """The record's place in the source, from 0."""
    item: T = _member(1)
    """The record as it was given."""
    writing: Writer = _member(2)
    """What wrote it."""

    @property
    def id(self) -> str | None:
        """The id by which the vendor knows the record again; `None` for one that needs none."""
        return self.writing.id(self.index, self.item)

    def __getnewargs__(self) -> tuple[Any, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.index}{self._details()}>"

    def _details(self) -> str:
        return ""


class Accepted(_Outcome[T]):
    """The API took the record."""

    __slots__ = ()
    kind: Literal["accepted"] = "accepted"

    def __new__(cls, index: int, item: T, writing: Writer) -> Self:
        """Make an outcome; see its attributes."""
        return super().__new__(cls, (index, item, writing))


class Rejected(_Outcome[T]):
    """The API refused the record. Sending it again ends the same way."""

    __slots__ = ()
    kind: Literal["rejected"] = "rejected"
    __match_args__ = ("index", "item", "writing", "problems")

    problems: tuple[Problem, ...] = _member(3)
    """What the vendor says about it."""

    def __new__(cls, index: int, item: T, writing: Writer, problems: tuple[Problem, ...]) -> Self:
        """Make an outcome; see its attributes."""
        return super().__new__(cls, (index, item, writing, problems))

    @property
    def reason(self) -> str | None:
        """The vendor's word for the kind of the first problem."""
        return self.problems[0].reason if self.problems else None

    @property
    def field(self) -> str | None:
        """The field that the first problem is about."""
        return self.problems[0].field if self.problems else None

    @property
    def message(self) -> str:
        """The vendor's words about the first problem."""
        return self.problems[0].message if self.problems else ""

    def _details(self) -> str:
        return f": {self.reason}"


class TooLarge(_Outcome[T]):
    """The record is larger than the API takes. It was not sent, or refused for its size."""

    __slots__ = ()
    kind: Literal["too_large"] = "too_large"
    __match_args__ = ("index", "item", "writing", "size", "limit")

    size: int = _member(3)
    """Its bytes as JSON, with its id."""
    limit: int = _member(4)
    """The most they may be by the contract; `size` is below that where the API refused it all the same."""

    def __new__(cls, index: int, item: T, writing: Writer, size: int, limit: int) -> Self:
        """Make an outcome; see its attributes."""
        return super().__new__(cls, (index, item, writing, size, limit))

    def _details(self) -> str:
        return f": {self.size:,} of {self.limit:,} bytes"


class NotSent(_Outcome[T]):
    """The record could not be sent, or it is not known whether it arrived. With its id it can be sent again."""

    __slots__ = ()
    kind: Literal["not_sent"] = "not_sent"
    __match_args__ = ("index", "item", "writing", "error")

    error: CustomerIOError = _member(3)
    """Why. A `ValueRefused` says what is wrong with the record itself."""

    def __new__(cls, index: int, item: T, writing: Writer, error: CustomerIOError) -> Self:
        """Make an outcome; see its attributes."""
        return super().__new__(cls, (index, item, writing, error))

    def _details(self) -> str:
        return f": {type(self.error).__name__}"


Outcome: TypeAlias = Accepted[T] | Rejected[T] | TooLarge[T] | NotSent[T]
Failure: TypeAlias = Rejected[T] | TooLarge[T] | NotSent[T]


class Summary:
    """The outcomes of a run, counted as they come.

    Attributes:
        accepted: records that the API took.
        rejected: records that it refused.
        too_large: records over the limit.
        not_sent: records that were not sent, or not surely.
        resumed: how many of all these had their outcome in an earlier run, by the journal.
        requests: requests that got a response or failed, retries not counted.
        reasons: rejected records by the vendor's reason.
    """

    def __init__(self) -> None:
        self.accepted = self.rejected = self.too_large = self.not_sent = self.resumed = 0
        self.requests = 0
        self.reasons: dict[str, int] = {}
        self._started = time.monotonic()
        self._ended: float | None = None

    def begin(self) -> None:
        """Start the clock."""
        self._started = time.monotonic()

    @property
    def records(self) -> int:
        """All records that have an outcome."""
        return self.accepted + self.rejected + self.too_large + self.not_sent

    @property
    def failed(self) -> int:
        """All of these that were not accepted."""
        return self.records - self.accepted

    @property
    def seconds(self) -> float:
        """How long the run took, or has taken so far."""
        return (self._ended or time.monotonic()) - self._started

    def add(self, outcome: Outcome[Any]) -> None:
        """Count a record.

        Args:
            outcome: its outcome.
        """
        if isinstance(outcome, Accepted):
            self.accepted += 1
        else:
            self.count(outcome)

    def count(self, failure: Failure[Any]) -> None:
        """Count a record that was not accepted.

        Args:
            failure: its outcome.
        """
        setattr(self, failure.kind, getattr(self, failure.kind) + 1)
        if isinstance(failure, Rejected):
            reason = failure.reason or "unknown"
            if reason in self.reasons or len(self.reasons) < _MOST_REASONS:
                self.reasons[reason] = self.reasons.get(reason, 0) + 1

    @property
    def ended(self) -> bool:
        """Whether the run has ended, however that was."""
        return self._ended is not None

    def end(self) -> None:
        """Stop the clock."""
        self._ended = self._ended or time.monotonic()

    @property
    def counts(self) -> str:
        """The outcomes in words, such as `8 accepted, 1 rejected`."""
        counts = [f"{self.accepted:,} accepted"]
        for name, count in (("rejected", self.rejected), ("too large", self.too_large), ("not sent", self.not_sent)):
            if count:
                counts.append(f"{count:,} {name}")
        return ", ".join(counts)

    def __str__(self) -> str:
        return f"{self.records:,} records: {self.counts}"

    def __repr__(self) -> str:
        return f"<Summary {self}>"
