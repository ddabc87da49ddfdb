"""What a batch's answer means for its records, and what is sent again without those that are to blame."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from customerio_client.credentials import MissingCredentials
from customerio_client.errors import PayloadOverLimit
from customerio_client.region import RegionUnknown
from customerio_core import (
    CustomerIOError,
    HttpResponse,
    ItemsRejected,
    PayloadRefused,
    Problem,
    Request,
    ResponseError,
    ValidationFailed,
)
from customerio_core.error_bodies import problems

from .outcomes import Failure, NotSent, Rejected, TooLarge

if TYPE_CHECKING:
    from .batch_format import BatchFormat
    from .batches import Batch
    from .writing import Writing

T = TypeVar("T")

_ABOUT_THIS_CALL: Final = frozenset({400, 408, 413, 422, 425, 429})

Failures: TypeAlias = dict[int, Failure[T]]
"""The records of a batch that were not accepted, by their place in the batch."""


class BatchResult(NamedTuple, Generic[T]):
    """What became of a batch.

    Attributes:
        failures: its records that were not accepted, by their place in the batch.
        requests: how many requests it took.
    """

    failures: Failures[T]
    requests: int


class BatchDelivery(Generic[T]):
    """Delivers batches, without any sending of its own.

    Args:
        batch_format: how records become requests.
        writing: what wrote the records.

    Attributes:
        refusal: the error that every further batch would meet too, once there is one: nothing more is sent.
    """

    def __init__(self, batch_format: BatchFormat, writing: Writing) -> None:
        self._batch_format = batch_format
        self._writing = writing
        self.refusal: CustomerIOError | None = None

    def of(self, batch: Batch[T]) -> Generator[Request, HttpResponse, BatchResult[T]]:
        """Deliver one batch. Where the API refuses it as a whole, parts of it are tried, down to single records.

        Args:
            batch: the batch.

        Yields:
            Requests. Send the answer in, or throw in the error that came instead.

        Returns:
            What became of it.

        Raises:
            MissingCredentials: nobody can be asked for the account's region.
            RegionUnknown: the API names none that is known.
        """
        failures: Failures[T] = {}
        requests = 0
        request = self._batch_format.request(batch.written)
        parts = [list(range(len(batch.items)))]
        while parts:
            part = parts.pop()
            try:
                if self.refusal is not None:
                    self._fail(batch, part, failures, NotSent, self.refusal)
                    continue
                if requests:
                    request = self._batch_format.request(self._written(batch, part))
                requests += 1
                response = yield request
                response.read(self._batch_format.operation)
            except (ItemsRejected, ValidationFailed) as error:
                parts += self._blame(batch, part, error, failures)
            except (PayloadRefused, PayloadOverLimit):
                if len(part) > 1:
                    parts += _halves(part)
                else:
                    size = len(request.content or b"") - self._batch_format.envelope
                    self._fail(batch, part, failures, TooLarge, size, self._batch_format.item_bytes)
            except (MissingCredentials, RegionUnknown):
                raise  # the caller's settings are to be mended, and no record is to blame
            except CustomerIOError as error:
                if isinstance(error, ResponseError) and _is_about_all_calls(error.status):
                    self.refusal = error
                # With these the error would keep the whole batch for as long as one of its outcomes is kept.
                error.__traceback__ = error.__context__ = None
                self._fail(batch, part, failures, NotSent, error)
        return BatchResult(failures, requests)

    def _written(self, batch: Batch[T], part: list[int]) -> list[bytes]:
        """Write a part of a batch once more: the same bytes, unless somebody has changed the records meanwhile."""
        written: list[bytes] = []
        for one in self._writing([batch.indexes[place] for place in part], [batch.items[place] for place in part]):
            if not isinstance(one, bytes):
                raise one
            written.append(one)
        return written

    def _blame(
        self, batch: Batch[T], part: list[int], error: ItemsRejected | ValidationFailed, failures: Failures[T]
    ) -> list[list[int]]:
        """Find out whom the problems of an answer are about; give what has to be sent again."""
        found = problems(error.content, None)
        blamed: dict[int, list[Problem]] = {}
        for problem in found:
            if problem.item is not None and 0 <= problem.item < len(part):
                blamed.setdefault(problem.item, []).append(problem)
        loose = len(found) - sum(map(len, blamed.values()))
        if len(part) == 1:
            self._fail(batch, part, failures, Rejected, found)
            return []
        for place, said in blamed.items():
            self._fail(batch, [part[place]], failures, Rejected, tuple(said))
        rest = [place for nth, place in enumerate(part) if nth not in blamed]
        if isinstance(error, ItemsRejected) and blamed and not loose:
            return []
        if not rest:
            return []
        return [rest] if blamed else _halves(rest)

    def _fail(
        self, batch: Batch[T], part: Iterable[int], failures: Failures[T], outcome: type[Any], *details: Any
    ) -> None:
        for place in part:
            failures[place] = outcome(batch.indexes[place], batch.items[place], self._writing, *details)


def _halves(part: list[int]) -> list[list[int]]:
    """Split a part; the first half goes first, so it is the last."""
    middle = len(part) // 2
    return [half for half in (part[middle:], part[:middle]) if half]


def _is_about_all_calls(status: int) -> bool:
    return 300 <= status < 500 and status not in _ABOUT_THIS_CALL
