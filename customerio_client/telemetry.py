"""Hooks for OpenTelemetry's instrumentation of httpx, so that spans say which operation was called, not for whom.

    from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
    from customerio_client import telemetry

    HTTPXClientInstrumentor().instrument(
        request_hook=telemetry.request_hook,
        async_request_hook=telemetry.async_request_hook,
    )

While httpx is instrumented every call goes through httpx, also those of asynchronous clients, which are faster without:
for many calls at a time prefer the instrumentation of aiohttp, which needs no hook of ours to see them. The attributes
with whole URLs (`url.full`, `http.url`) are the instrumentation's and can hold people's ids and addresses.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol


class Span(Protocol):
    """What is used of `opentelemetry.trace.Span`."""

    def set_attribute(self, key: str, value: str) -> None:
        """Set an attribute."""
        ...

    def update_name(self, name: str) -> None:
        """Change the span's name."""
        ...


class RequestInfo(Protocol):
    """What is used of `opentelemetry.instrumentation.httpx.RequestInfo`."""

    @property
    def method(self) -> bytes:
        """The HTTP method."""
        ...

    @property
    def extensions(self) -> Mapping[str, Any] | None:
        """The request's extensions."""
        ...


def request_hook(span: Span, request: RequestInfo) -> None:
    """Name a span after its operation's path and set `url.template` to it; spans of others stay as they are.

    Args:
        span: the span of a request.
        request: the request.
    """
    template = (request.extensions or {}).get("path_template")
    if isinstance(template, str):
        span.set_attribute("url.template", template)
        span.update_name(f"{request.method.decode()} {template}")


async def async_request_hook(span: Span, request: RequestInfo) -> None:
    """Do the same for the requests of asynchronous clients; see `request_hook`.

    Args:
        span: the span of a request.
        request: the request.
    """
    request_hook(span, request)
