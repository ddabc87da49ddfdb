"""OpenTelemetry's own instrumentation of httpx sees the calls, and learns the template of their paths."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from customerio_client import telemetry
from customerio_client.engine import AsyncEngine, Engine
from customerio_core import Operation, Request, Timeouts

from .scripted import Scripted, scripted

OPERATION = Operation(id="get", api="test", method="GET", path="/v1/people/{id}", resource="people", name="get")


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(
        tracer_provider=provider,
        request_hook=telemetry.request_hook,
        async_request_hook=telemetry.async_request_hook,
    )
    yield exporter
    instrumentor.uninstrument()


@pytest.fixture
def server() -> Iterator[Scripted]:
    with scripted() as server:
        yield server


def call(engine: Engine, server: Scripted) -> None:
    engine.send(OPERATION, Request(method="GET", base_url=server.url, path="/v1/people/7"), Timeouts())


def call_async(engine: AsyncEngine, server: Scripted) -> None:
    request = Request(method="GET", base_url=server.url, path="/v1/people/7")
    asyncio.run(engine.send(OPERATION, request, Timeouts()))


def check(spans: InMemorySpanExporter, server: Scripted) -> None:
    (span,) = spans.get_finished_spans()
    assert isinstance(span, ReadableSpan) and span.attributes
    assert span.name == "GET /v1/people/{id}"
    assert span.attributes["url.template"] == "/v1/people/{id}"
    assert b"\r\ntraceparent: " in server.requests[-1]


def test_calls_are_seen(spans: InMemorySpanExporter, server: Scripted) -> None:
    engine = Engine()
    call(engine, server)
    engine.close()
    check(spans, server)


def test_asynchronous_calls_are_seen(spans: InMemorySpanExporter, server: Scripted) -> None:
    call_async(AsyncEngine(), server)
    check(spans, server)


def test_an_instrumentation_can_come_and_go_while_a_client_is_in_use(server: Scripted) -> None:
    engine = Engine()
    call(engine, server)
    instrumentor = HTTPXClientInstrumentor()
    exporter = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor.instrument(tracer_provider=provider)
    call(engine, server)
    instrumentor.uninstrument()
    call(engine, server)
    engine.close()
    assert len(exporter.get_finished_spans()) == 1


def test_calls_of_others_stay_as_they_are(spans: InMemorySpanExporter, server: Scripted) -> None:
    httpx.get(f"{server.url}/v1/people/7", trust_env=False)
    (span,) = spans.get_finished_spans()
    assert span.name == "GET" and "url.template" not in (span.attributes or {})
