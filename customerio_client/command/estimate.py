"""What sending would take, found out without sending."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from customerio_client import sizes
from customerio_client.bulk.durations import in_words
from customerio_client.bulk.source import CHUNK
from customerio_client.delivery.batch_format import BatchFormat
from customerio_client.delivery.batches import Batch, Packer
from customerio_client.delivery.outcomes import Failure, NotSent
from customerio_client.delivery.record_ids import RecordIds, new_seed
from customerio_client.delivery.writing import Writing
from customerio_client.errors import PayloadOverLimit
from customerio_core import Request, ValueRefused

if TYPE_CHECKING:
    from customerio_client.rates import Rate
    from customerio_core import Operation

_LONGEST_SHOWN: Final = 1000


class Estimate:
    """Makes the batches that a run would make, and sends none.

    Args:
        operation: the batch operation.
        rate: requests, and in how many seconds; `None` for no limit.
        lanes: see `Packer`.

    Attributes:
        records: records read.
        failed: those that cannot be sent.
        batches: requests that the others make.
        bytes: bytes of these requests.
        smallest: bytes of the smallest record that can be sent.
        largest: bytes of the largest one.
        first: the first of them, as it would be sent.
    """

    def __init__(self, operation: Operation, rate: Rate | None, lanes: int = 0) -> None:
        self._operation = operation
        self._rate = rate
        self._format = BatchFormat(operation)
        dedupe = operation.dedupe
        self._writing = Writing(operation, RecordIds(dedupe.format if dedupe else "ulid", new_seed()))
        self._packer: Packer[Any] = Packer(self._format, self._writing, lanes)
        self.records = self.failed = self.batches = self.bytes = self.smallest = self.largest = 0
        self._written = 0
        self.first = b""

    def count(self, records: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, Failure[Any] | None]]:
        """Count records.

        Args:
            records: the records, as they go over the wire.

        Yields:
            The place of each, and its outcome if it is already sure that it cannot be sent.
        """
        source = iter(records)
        while chunk := list(islice(source, CHUNK)):
            places = range(self.records, self.records + len(chunk))
            self.records += len(chunk)
            for batch in self._packer.feed(places, chunk):
                yield from self._judge(batch)
            for failure in self._packer.failures:
                self.failed += 1
                yield failure.index, failure
            self._packer.failures.clear()
        for batch in self._packer.flush():
            yield from self._judge(batch)

    def _judge(self, batch: Batch[Any]) -> Iterator[tuple[int, Failure[Any] | None]]:
        size = 0
        for index, item, written in zip(
            batch.indexes, batch.items, self._writing(batch.indexes, batch.items), strict=True
        ):
            assert isinstance(written, bytes)  # or it would be in no batch
            error = self._over_limit(item, written)
            if error is not None:
                self.failed += 1
                yield index, NotSent(index, item, self._writing, error)
                continue
            self.first = self.first or written
            size += len(written) + 1
            self._written += len(written)
            self.largest = max(self.largest, len(written))
            self.smallest = min(self.smallest or len(written), len(written))
            yield index, None
        if size:
            self.batches += 1
            self.bytes += size - 1 + self._format.envelope

    def _over_limit(self, item: Any, written: bytes) -> ValueRefused | None:
        """Find a field that is larger than the API takes: a run finds out by the API's response."""
        limits = self._operation.limits
        assert limits is not None and limits.items is not None
        if not limits.fields:
            return None
        request = Request(method="POST", path="", data={limits.items: [item]})
        request.set_content(written)
        try:
            sizes.check(self._operation, request, time.time())
        except PayloadOverLimit as error:
            what = error.what.replace(f"{limits.items}[0].", "").replace(f"{limits.items}[0]", "the record")
            return ValueRefused(f"{what} has {error.size:,} {error.unit}, the limit is {error.limit:,}")
        return None

    @property
    def seconds(self) -> float:
        """How long the rate limit makes the requests take, at least."""
        if self._rate is None or not self.batches:
            return 0.0
        requests, seconds = self._rate
        return (self.batches - 1) // requests * seconds

    def __str__(self) -> str:
        sent = self.records - self.failed
        lines = [f"{self.records:,} records: {sent:,} can be sent, {self.failed:,} cannot"]
        if sent:
            lines += [
                f"record: {self.smallest:,} to {self.largest:,} bytes, {self._written / sent:,.0f} on average",
                f"requests: {self.batches:,} with {self.bytes:,} bytes, each with {self._format.batch_bytes:,} at most",
            ]
        if sent and self._rate is not None:
            requests, seconds = self._rate
            lines.append(f"time: at least {in_words(self.seconds)} at {requests:,} requests in {seconds:g} s")
        return "\n".join(lines)

    @property
    def example(self) -> str | None:
        """What the first record that can be sent would be sent as, in words; `None` if none can."""
        return f"the first of them would be sent as {_shown(self.first)}" if self.first else None


def _shown(record: bytes) -> str:
    """Show a record on one line of a terminal, which nothing in it may control."""
    text = record.decode()
    text = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}… ({len(record):,} bytes)"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)
