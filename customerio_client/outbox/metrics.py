"""OpenTelemetry metrics of an outbox.

from customerio_client.outbox.metrics import measure

measure(outbox)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from .events import CallFailed, CallsDropped, Delivered, OutboxEvent

if TYPE_CHECKING:
    from .outbox import Outbox
    from .outbox_async import AsyncOutbox
    from .status import OutboxStatus


class Counter(Protocol):
    """What is used of `opentelemetry.metrics.Counter` and `Histogram`."""

    def add(self, amount: float, attributes: dict[str, Any] | None = None) -> None:
        """Count."""
        ...


class Meter(Protocol):
    """What is used of `opentelemetry.metrics.Meter`."""

    def create_counter(self, name: str, unit: str = "", description: str = "") -> Counter:
        """Make a counter."""
        ...

    def create_observable_gauge(
        self,
        name: str,
        callbacks: Sequence[Callable[[Any], Iterable[Any]]] | None = None,
        unit: str = "",
        description: str = "",
    ) -> object:
        """Make a gauge that asks."""
        ...


def measure(outbox: Outbox | AsyncOutbox, meter: Meter | None = None) -> None:
    """Measure an outbox with OpenTelemetry. Needs `opentelemetry-api`, and a provider that your program has set.

    Gauges: `customerio.outbox.waiting`, `.in_flight`, `.failed` (calls) and `.oldest_age` (seconds). Counters:
    `customerio.outbox.delivered` (calls, by `api`), `.failures` (by `api` and `kind`) and `.dropped`; these count in
    the process that delivers. The gauges are the same in all processes of one file or Redis: measure in one of them.

    Args:
        outbox: the outbox.
        meter: what makes the instruments; one named `customerio_client` if not given.

    Raises:
        ImportError: OpenTelemetry is not installed.
    """
    from opentelemetry.metrics import Observation, get_meter

    made: Any = get_meter("customerio_client") if meter is None else meter
    parts = outbox._parts  # pyright: ignore[reportPrivateUsage]

    def gauge(name: str, unit: str, description: str, value: Callable[[OutboxStatus], float]) -> None:
        def observe(options: object) -> Iterable[Observation]:
            return [] if parts.closed else [Observation(value(parts.status()))]

        made.create_observable_gauge(f"customerio.outbox.{name}", [observe], unit=unit, description=description)

    gauge("waiting", "{call}", "Calls that are not delivered yet", lambda status: status.waiting)
    gauge("in_flight", "{call}", "Calls that are on their way", lambda status: status.in_flight)
    gauge("failed", "{call}", "Calls that have failed for good and are kept", lambda status: status.failed)
    gauge("oldest_age", "s", "How long the oldest call has waited", lambda status: status.oldest_age or 0.0)
    delivered = made.create_counter("customerio.outbox.delivered", unit="{call}", description="Calls that arrived")
    failures = made.create_counter("customerio.outbox.failures", unit="{call}", description="Calls that have failed")
    dropped = made.create_counter("customerio.outbox.dropped", unit="{call}", description="Calls without room")

    def count(event: OutboxEvent) -> None:
        if isinstance(event, Delivered):
            delivered.add(event.calls, {"api": event.api})
        elif isinstance(event, CallFailed):
            failures.add(1, {"api": event.api, "kind": event.kind})
        elif isinstance(event, CallsDropped):
            dropped.add(event.calls)

    parts.hooks.append(count)
