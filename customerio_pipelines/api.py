# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""The API: its resources, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from customerio_core import ApiBase, AsyncApiBase
from customerio_core.loading import cached_property

from .resources.calls import AsyncCalls, Calls

if TYPE_CHECKING:
    from .resources.events import AsyncEvents, Events


class Api(ApiBase, Calls):
    """The API over an `httpx.Client` (or any `Transport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"

    @cached_property
    def events(self) -> Events:
        """Events that the service and its destinations know by name, sent as `track` does (`POST /v1/track`)."""
        from .resources.events import Events

        return Events(self._transport)


class AsyncApi(AsyncApiBase, AsyncCalls):
    """The API over an `httpx.AsyncClient` (or any `AsyncTransport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"

    @cached_property
    def events(self) -> AsyncEvents:
        """Events that the service and its destinations know by name, sent as `track` does (`POST /v1/track`)."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._transport)
