"""Seeing into an outbox: hooks and OpenTelemetry metrics."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader, NumberDataPoint

from customerio_client.outbox.events import CallFailed, Delivered
from customerio_client.outbox.metrics import measure

from .conftest import MakeOutbox
from .service import Reply, Request, Service


def reply(request: Request) -> Reply:
    return Reply(400, {"meta": {"error": "bad"}}) if request.path.endswith("/bad") else Reply()


def test_hooks_are_called_with_what_happens_and_one_that_raises_harms_nothing(
    make: MakeOutbox, where: Path | str | None, service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    service.reply = reply
    events: list[Any] = []

    def broken(event: object) -> None:
        raise ValueError("with a secret")

    outbox = make(where, hooks=[broken, events.append])
    tickets = [outbox.track.customers.identify(who, email="a@b.c") for who in ("good", "bad")]
    with caplog.at_level(logging.WARNING, "customerio_client"):
        assert outbox.flush(10)
    assert sum(event.calls for event in events if isinstance(event, Delivered)) == 1
    (failed,) = [event for event in events if isinstance(event, CallFailed)]
    assert (failed.id, failed.api, failed.operation, failed.kind) == (tickets[1].id, "track", "identify", "rejected")
    assert "an outbox hook raised ValueError" in caplog.text and "secret" not in caplog.text


def test_metrics(make: MakeOutbox, where: Path | str | None, service: Service) -> None:
    service.reply = reply
    reader = InMemoryMetricReader()
    provider = MeterProvider([reader])
    outbox = make(where)
    measure(outbox, provider.get_meter("test"))
    for who in ("1", "2", "bad"):
        outbox.track.customers.identify(who, email="a@b.c")
    assert outbox.flush(10)
    service.reply = lambda request: Reply(503)
    outbox.pipelines.track(user_id="1", event="waits")
    found = points(reader)
    assert found["waiting", ()] == 1
    assert found["failed", ()] == 1
    assert found["oldest_age", ()] >= 0
    assert found["delivered", (("api", "track"),)] == 2
    assert found["failures", (("api", "track"), ("kind", "rejected"))] == 1
    outbox.close(0)
    assert ("waiting", ()) not in points(reader)
    provider.shutdown()


def points(reader: InMemoryMetricReader) -> dict[tuple[str, Any], Any]:
    data = reader.get_metrics_data()
    if data is None:
        return {}
    return {
        (metric.name.removeprefix("customerio.outbox."), tuple(sorted((point.attributes or {}).items()))): point.value
        for resource in data.resource_metrics
        for scope in resource.scope_metrics
        for metric in scope.metrics
        for point in metric.data.data_points
        if isinstance(point, NumberDataPoint)
    }
