# Generated from specs/contract/pipelines.json and specs/overlays/pipelines by "make regenerate". Do not edit.
"""The API: its resources, each loaded when it is first used."""

from __future__ import annotations

from customerio_core import ApiBase, AsyncApiBase

from .resources.calls import AsyncCalls, Calls


class Api(ApiBase, Calls):
    """The API over an `httpx.Client` (or any `Transport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"


class AsyncApi(AsyncApiBase, AsyncCalls):
    """The API over an `httpx.AsyncClient` (or any `AsyncTransport`) that has its base URL and credentials."""

    _operations_module = f"{__package__}.operations"
