"""What a batch's response means for its records, and what is sent again without those that are to blame."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from attrs import evolve

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
    RequestOptions,
    ResponseError,
    ValidationFailed,
)
from customerio_core.error_bodies import problems

from .outcomes import Failure, NotSent, Rejected, TooLarge
from .record_search import RecordSearch, blaming, halves, may_be_about_a_record

if TYPE_CHECKING:
    from .batch_format import BatchFormat
    from .batches import Batch
    from .writer import Writer

T = TypeVar("T")

_ABOUT_THIS_CALL: Final = frozenset({400, 408, 413, 422, 425, 429})

Failures: TypeAlias = dict[int, Failure[T]]
"""The records of a batch that were not accepted, by their place in the batch."""

Send: TypeAlias = tuple[Request, RequestOptions | None]
"""A request, and the options of its call."""


class BatchResult(NamedTuple, Generic[T]):
    """What became of a batch.

    Attributes:
        failures: its records that were not accepted, by their place in the batch.
        requests: how many requests it took.
    """

    failures: Failures[T]
    requests: int


class BatchDelivery(Generic[T]):
    """Delivers batches, without any sending of its own. Threads share it.

    Args:
        batch_format: how records become requests.
        writing: what wrote the records.
        options: the options of each call.

    Attributes:
        refusal: the error that every further batch would meet too, once there is one: nothing more is sent.
        arrived: how many requests were accepted so far, in whole or in part.
    """

    def __init__(self, batch_format: BatchFormat, writing: Writer, options: RequestOptions | None = None) -> None:
        self.batch_format = batch_format
        self.writing = writing
        self.options = options
        # The search for a record sends many requests that fail. Without retries, they fail soon.
        self.quick = evolve(options or RequestOptions(), max_retries=0)
        self.refusal: CustomerIOError | None = None
        self.arrived = 0
        self._searched_in_vain_at: int | None = None

    def of(self, batch: Batch[T]) -> Generator[Send, HttpResponse, BatchResult[T]]:
        """Deliver one batch. Where the API refuses it as a whole, parts of it are sent, down to single records.

        Args:
            batch: the batch.

        Yields:
            Requests with their options. Send the response in, or throw in the error that was raised instead.

        Returns:
            What became of it.

        Raises:
            MissingCredentials: the account's region cannot be asked for.
            RegionUnknown: the API names none that is known.
        """
        course = _Course(self, batch)
        while (part := course.next_part()) is not None:
            if self.refusal is not None:
                course.fail(part, NotSent, self.refusal)
                continue
            patient = course.search is None or (len(part) == 1 and course.search.can_blame(self.arrived))
            try:
                request = course.request(part)
                response = yield request, self.options if patient else self.quick
                response.read(self.batch_format.operation)
                self.arrived += 1
                course.accepted += len(part)
            except (ItemsRejected, ValidationFailed) as error:
                self.arrived += 1
                course.blame(part, error)
            except (PayloadRefused, PayloadOverLimit):
                course.split_or_fail(part)
            except (MissingCredentials, RegionUnknown):
                raise  # the caller's settings are wrong, and no record is to blame
            except CustomerIOError as error:
                # With these the error would keep the whole batch for as long as one of its outcomes is kept.
                error.__traceback__ = error.__context__ = None
                course.search_or_give_up(part, error, patient)
        # What has no failure counts as accepted, so nothing may be left over.
        assert course.accepted + len(course.failures) == len(batch.items)
        return BatchResult(course.failures, course.requests)

    def new_search(self, part: list[int], error: CustomerIOError) -> RecordSearch | None:
        """Begin to search a part that failed for the record that is to blame, if there may be one.

        Args:
            part: the part.
            error: why it failed.

        Returns:
            The search; `None` where it cannot help, also if one found nothing and no record has arrived since.
        """
        if len(part) == 1 or not may_be_about_a_record(error) or self._searched_in_vain_at == self.arrived:
            return None
        return RecordSearch(self.arrived)

    def searched_in_vain(self) -> None:
        """Note that the service appears to be down."""
        self._searched_in_vain_at = self.arrived


class _Course(Generic[T]):
    """The delivery of one batch: what is still to be sent, and what became of the rest."""

    def __init__(self, delivery: BatchDelivery[T], batch: Batch[T]) -> None:
        self._delivery = delivery
        self._batch = batch
        self._parts = [list(range(len(batch.items)))]
        self._request: Request | None = None
        self.failures: Failures[T] = {}
        self.accepted = 0
        self.requests = 0
        self.search: RecordSearch | None = None

    def next_part(self) -> list[int] | None:
        """Return the places of the records to send next."""
        if not self._parts and self.search is not None:
            arrived = self._delivery.arrived
            if self.search.can_blame(arrived):
                self._parts = self.search.put_aside()
            elif in_vain := self.search.given_up():
                # Nothing has arrived since it began, not even a single record: none of them is to blame.
                self._delivery.searched_in_vain()
                for part, error in in_vain:
                    self._give_up(part, error)
        return self._parts.pop() if self._parts else None

    def request(self, part: list[int]) -> Request:
        """Make the request for some records. The second time they are written once more.

        Raises:
            ValueRefused: somebody has changed the records meanwhile.
        """
        batch_format, batch = self._delivery.batch_format, self._batch
        self._request = None
        if not self.requests:
            written = batch.written
        else:
            written = list[bytes]()
            indexes, items = [batch.indexes[place] for place in part], [batch.items[place] for place in part]
            for one in self._delivery.writing(indexes, items):
                if not isinstance(one, bytes):
                    raise one
                written.append(one)
        self.requests += 1
        self._request = batch_format.request(written)
        return self._request

    def blame(self, part: list[int], error: ItemsRejected | ValidationFailed) -> None:
        """Find out whom the problems of a response are about, and send again what it does not settle."""
        found = problems(error.content, None)
        if len(part) == 1:
            self.fail(part, Rejected, found)
            return
        blamed: dict[int, list[Problem]] = {}
        for problem in found:
            if problem.item is not None and 0 <= problem.item < len(part):
                blamed.setdefault(problem.item, []).append(problem)
        loose = len(found) - sum(map(len, blamed.values()))
        for place, said in blamed.items():
            self.fail([part[place]], Rejected, tuple(said))
        rest = [place for nth, place in enumerate(part) if nth not in blamed]
        if isinstance(error, ItemsRejected) and blamed and not loose:
            self.accepted += len(rest)
        elif rest:
            self._parts += [rest] if blamed else halves(rest)

    def split_or_fail(self, part: list[int]) -> None:
        """Send the halves of what is too large."""
        if len(part) > 1:
            self._parts += halves(part)
            return
        size = len((self._request and self._request.content) or b"") - self._delivery.batch_format.envelope
        self.fail(part, TooLarge, size, self._delivery.batch_format.item_bytes)

    def search_or_give_up(self, part: list[int], error: CustomerIOError, patient: bool) -> None:
        """Search a part that failed for a record that is to blame, or say that it was not sent."""
        if self.search is None:
            self.search = self._delivery.new_search(part, error)
        if self.search is None or not may_be_about_a_record(error):
            self._give_up(part, error)
        elif patient and len(part) == 1 and self.search.is_to_blame(part[0]):
            self.fail(part, Rejected, blaming(error))
        else:
            self._parts += self.search.parts_of(part, error, self._delivery.arrived)

    def _give_up(self, part: list[int], error: CustomerIOError) -> None:
        if isinstance(error, ResponseError) and _is_about_all_calls(error.status):
            self._delivery.refusal = error
        self.fail(part, NotSent, error)

    def fail(self, part: Iterable[int], outcome: type[Any], *details: Any) -> None:
        """Note an outcome for some records."""
        batch, writing = self._batch, self._delivery.writing
        for place in part:
            self.failures[place] = outcome(batch.indexes[place], batch.items[place], writing, *details)


def _is_about_all_calls(status: int) -> bool:
    return 300 <= status < 500 and status not in _ABOUT_THIS_CALL
