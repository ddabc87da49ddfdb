"""A work on its way: sent, and what the response means for each of its calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import evolve

from customerio_client.clock import Clock
from customerio_client.credentials import MissingCredentials
from customerio_client.delivery.batch_delivery import BatchDelivery
from customerio_client.delivery.batch_format import BatchFormat
from customerio_client.delivery.batches import Packer
from customerio_client.delivery.outcomes import NotSent, Rejected, TooLarge
from customerio_client.delivery.record_search import may_be_about_a_record
from customerio_client.errors import ConnectionFailed, PayloadOverLimit, RateLimitWait
from customerio_client.region import RegionUnknown
from customerio_client.retry import is_transient, retry_after
from customerio_core import (
    CustomerIOError,
    PayloadRefused,
    Problem,
    RequestOptions,
    ResponseError,
    UnexpectedResponse,
    ValueRefused,
)

from .calls import request_of, shared_fields
from .records import Failed, Record
from .schedule import Group, Work

if TYPE_CHECKING:
    from customerio_client.delivery.outcomes import Failure
    from customerio_client.transport import PolicyTransport
    from customerio_core import Operation

_MOST_GROUPS: Final = 100
_WITHOUT_EFFECT: Final = frozenset({425, 429})
"""Statuses of a request that was refused for now, and surely did nothing."""
_ABOUT_ALL_CALLS: Final = frozenset({401, 403, 405, 407})
_ENOUGH: Final = 3
"""How often a call fails in a way that may be its own fault, although others arrive, before it is to blame."""


class Result(NamedTuple):
    """What became of a work.

    Attributes:
        delivered: calls that arrived.
        failed: calls that have failed for good.
        later: calls that are sent again.
        error: why these did not arrive.
        stops: whether every further call to the API would meet the same error.
    """

    delivered: Sequence[Record] = ()
    failed: Sequence[Failed] = ()
    later: Sequence[Record] = ()
    error: BaseException | None = None
    stops: bool = False


class KeptWriter:
    """Writes the items of a batch that were written when they were put in.

    Args:
        operation: the batch operation.
    """

    def __init__(self, operation: Operation) -> None:
        self._operation = operation

    @property
    def operation(self) -> Operation:
        """The batch operation."""
        return self._operation

    def __call__(self, indexes: Sequence[int], items: Sequence[Record]) -> list[bytes | ValueRefused]:
        """Return the JSON of each."""
        return [item.call.content or b"" for item in items]

    def together(self, indexes: Sequence[int], items: Sequence[Record]) -> bytes | None:
        """Return the JSON of all, with commas between."""
        return b",".join([item.call.content or b"" for item in items])

    def plain(self, item: Record) -> dict[str, Any]:
        """Return one as JSON data."""
        import json

        data: dict[str, Any] = json.loads(item.call.content or b"{}")
        return data

    def id(self, index: int, item: Record) -> str | None:
        """Return the number of one."""
        return str(item.id)


class Sender:
    """Sends works. Threads share it.

    Args:
        contracts: returns the operations of an API, by id.
        transport: returns what carries the calls of an API.
        clock: knows the time.
    """

    def __init__(
        self,
        contracts: Callable[[str], Mapping[str, Operation]],
        transport: Callable[[str], PolicyTransport],
        clock: Clock,
    ) -> None:
        self._contracts = contracts
        self._transport = transport
        self._clock = clock
        self._deliveries: dict[Group, BatchDelivery[Record]] = {}
        self._batches: dict[tuple[str, str], str | None] = {}

    # --- batches --------------------------------------------------------------------------------

    def group_of(self, record: Record) -> Group | None:
        """Return what a call has in common with the others of its batch.

        Args:
            record: the call.

        Returns:
            That; `None` for a call that goes by itself.
        """
        api, operation_id, _, _, share, *_ = record.call
        if share is None:
            return None
        key = api, operation_id
        if key not in self._batches:
            operation = self._operation(api, operation_id)
            form = None if operation is None else operation.batched
            self._batches[key] = None if form is None else form.operation
        batch = self._batches[key]
        if batch is None:
            return None
        group = api, batch, share
        if share:
            try:
                self._delivery(group)
            except Exception:  # what it shares cannot be read, or has no room: it fails by itself
                return None
        return group

    def _operation(self, api: str, id: str) -> Operation | None:
        try:
            return self._contracts(api).get(id)
        except KeyError:
            return None

    def packer_of(self, group: Group) -> Packer[Record]:
        """Make what fills the batches of a group.

        Args:
            group: what their items have in common.

        Returns:
            The packer.
        """
        delivery = self._delivery(group)
        return Packer(delivery.batch_format, delivery.writing)

    def _delivery(self, group: Group) -> BatchDelivery[Record]:
        delivery = self._deliveries.get(group)
        if delivery is None:
            api, batch, share = group
            operation = self._contracts(api)[batch]
            delivery = BatchDelivery[Record](BatchFormat(operation, shared_fields(share)), KeptWriter(operation))
            while len(self._deliveries) >= _MOST_GROUPS:
                self._deliveries.pop(next(iter(self._deliveries)), None)
            self._deliveries[group] = delivery
        return delivery

    # --- sending --------------------------------------------------------------------------------

    def send(self, work: Work, within: float | None = None) -> Result:
        """Send a work.

        Args:
            work: the work.
            within: seconds that it may take at most; `None` for what the client's calls may take.

        Returns:
            What became of it, whatever happened.
        """
        try:
            record = work.records[0]
            operation = self._operation(work.api, record.call.operation)
            if operation is None and work.key is None:
                reason = f"this version of the package has no operation {work.api} {record.call.operation}"
                return Result(failed=[Failed(record, "unknown_call", reason)])
            transport = self._transport(work.api)
            if within is not None:
                transport = transport.within(within)
            if work.key is not None:
                return self._send_batch(transport, work, work.key[0])
            assert operation is not None
            return self._send_one(transport, work, operation)
        except (MissingCredentials, RegionUnknown) as error:
            return Result(later=work.records, error=error, stops=True)
        except Exception as error:  # nothing must be lost by a mistake of ours, or of a hook or policy of the caller's
            if work.key is None and work.records[0].call.unsafe:
                return Result(failed=[_unknown(work.records[0], f"{type(error).__name__} was raised")])
            return Result(later=work.records, error=error)

    def _send_batch(self, transport: PolicyTransport, work: Work, group: Group) -> Result:
        delivery = self._delivery(group)
        delivery.refusal = None
        assert work.batch is not None
        steps = delivery.of(work.batch)
        failures: dict[int, Failure[Record]] = {}
        try:
            request, options = next(steps)
            while True:
                if work.is_probe:
                    options = _without_retries(options)
                try:
                    response = transport.exchange(delivery.batch_format.operation, request, options)
                except CustomerIOError as raised:
                    request, options = steps.throw(raised)
                else:
                    request, options = steps.send(response)
        except StopIteration as end:
            failures = end.value.failures
        if not failures:
            return Result(delivered=work.records)
        delivered: list[Record] = []
        failed: list[Failed] = []
        later: list[Record] = []
        error: BaseException | None = None
        for place, record in enumerate(work.batch.items):
            failure = failures.get(place)
            if failure is None:
                delivered.append(record)
            elif isinstance(failure, NotSent) and not isinstance(failure.error, ValueRefused):
                later.append(record)
                error = failure.error
            else:
                failed.append(failure_of(record, failure))
        return Result(delivered, failed, later, error, stops=delivery.refusal is not None and bool(later))

    def _send_one(self, transport: PolicyTransport, work: Work, operation: Operation) -> Result:
        (record,) = work.records
        call = record.call
        try:
            request, options = request_of(operation, call)
        except Exception:  # another version wrote it, or something else did
            return Result(failed=[Failed(record, "unknown_call", "what is kept of the call cannot be read")])
        if work.is_probe:
            options = _without_retries(options)
        try:
            transport.exchange(operation, request, options).read(operation)
        except (MissingCredentials, RegionUnknown):
            raise
        except CustomerIOError as error:
            error.__traceback__ = error.__context__ = None
            return self._after(work, record, error)
        return Result(delivered=[record])

    def _after(self, work: Work, record: Record, error: CustomerIOError) -> Result:
        """Decide what an error means for a call that went by itself."""
        if isinstance(error, PayloadRefused | PayloadOverLimit):
            return Result(failed=[Failed(record, "too_large", str(error))])
        if isinstance(error, ValueRefused):
            return Result(failed=[Failed(record, "rejected", str(error))])
        if isinstance(error, ResponseError):
            if 300 <= error.status < 400 or error.status in _ABOUT_ALL_CALLS:
                return self._after_refusal(work, record, error)
            if error.status < 500 and not is_transient(error.status):
                return Result(failed=[_rejected(record, error, error.problems)])
        if record.call.unsafe and _may_have_arrived(error):
            return Result(failed=[_unknown(record, str(error))])
        return Result(later=[record], error=error)

    def _after_refusal(self, work: Work, record: Record, error: ResponseError) -> Result:
        """Decide what it means that a call is not allowed: mostly that none is, sometimes that this one is not."""
        if not may_be_about_a_record(error):
            return Result(later=[record], error=error, stops=True)
        if work.failures_alone + 1 >= _ENOUGH:
            return Result(failed=[_rejected(record, error, error.problems)])
        return Result(later=[record], error=error)

    def asked_pause(self, error: BaseException | None) -> float | None:
        """Return how long an error asks to wait.

        Args:
            error: the error.

        Returns:
            Seconds; `None` where it does not say.
        """
        if isinstance(error, ResponseError):
            return retry_after(error.headers, self._clock.now())
        return error.seconds if isinstance(error, RateLimitWait) else None


def _without_retries(options: RequestOptions | None) -> RequestOptions:
    """Return the options of a call that only finds out whether the API takes anything."""
    return evolve(options or RequestOptions(), max_retries=0)


def _may_have_arrived(error: CustomerIOError) -> bool:
    if isinstance(error, ConnectionFailed | RateLimitWait):
        return error.sent
    if isinstance(error, ResponseError):
        return error.status not in _WITHOUT_EFFECT
    return isinstance(error, UnexpectedResponse)


def _unknown(record: Record, reason: str) -> Failed:
    return Failed(record, "may_have_been_sent", reason)


def _rejected(record: Record, error: CustomerIOError, problems: Sequence[Problem]) -> Failed:
    return Failed(record, "rejected", _words(problems) or str(error))


def _words(problems: Sequence[Problem]) -> str:
    said: list[str] = []
    for problem in problems:
        text = f"{problem.field}: {problem.message}" if problem.field else problem.message
        said.append(f"{text} ({problem.reason})" if problem.reason else text)
    return "; ".join(said)


def failure_of(record: Record, failure: Failure[Record]) -> Failed:
    """Say that a call fails for good.

    Args:
        record: the call.
        failure: what became of it in its batch, or before it got into one.

    Returns:
        The failure.
    """
    if isinstance(failure, Rejected):
        return Failed(record, "rejected", _words(failure.problems) or "the API refused it and did not say why")
    if isinstance(failure, TooLarge) and failure.size <= failure.limit:
        return Failed(record, "too_large", f"the API refused its size of {failure.size:,} bytes (413)")
    if isinstance(failure, TooLarge):
        return Failed(record, "too_large", f"it has {failure.size:,} bytes, the limit is {failure.limit:,}")
    return Failed(record, "rejected", str(failure.error))
