"""Calling a package's methods the same way whether they are sync or async, over one connection each."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

import httpx

from customerio_core import Operation
from tests.wire.contracts import PACKAGES, contract


class Caller(Protocol):
    """The methods of one API."""

    def method(self, operation: Operation) -> Callable[..., Any]:
        """A plain function that calls the operation's method and gives its result."""
        ...

    def everything(self, operation: Operation) -> Callable[..., list[Any]]:
        """A plain function that goes through all pages of an operation and gives the items."""
        ...

    def close(self) -> None: ...


class SyncCaller:
    def __init__(self, api: str, url: str) -> None:
        self._client = httpx.Client(base_url=url, trust_env=False)
        self._api = package(api).Api(self._client)

    def method(self, operation: Operation) -> Callable[..., Any]:
        return bound(self._api, operation)

    def everything(self, operation: Operation) -> Callable[..., list[Any]]:
        iterate = getattr(holder(self._api, operation), helpers(operation)[0])
        return lambda *args, **kwargs: list(iterate(*args, **kwargs))

    def close(self) -> None:
        self._client.close()


class AsyncCaller:
    def __init__(self, api: str, url: str) -> None:
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(base_url=url, trust_env=False)
        self._api = package(api).AsyncApi(self._client)

    def method(self, operation: Operation) -> Callable[..., Any]:
        method = bound(self._api, operation)
        return wraps(method)(lambda *args, **kwargs: self._runner.run(method(*args, **kwargs)))

    def everything(self, operation: Operation) -> Callable[..., list[Any]]:
        iterate = getattr(holder(self._api, operation), helpers(operation)[0])

        async def collect(*args: Any, **kwargs: Any) -> list[Any]:
            return [item async for item in iterate(*args, **kwargs)]

        return lambda *args, **kwargs: self._runner.run(collect(*args, **kwargs))

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()


CALLERS: dict[str, Callable[[str, str], Caller]] = {"sync": SyncCaller, "async": AsyncCaller}


def package(api: str) -> ModuleType:
    return import_module(PACKAGES[api])


def bound(api: object, operation: Operation) -> Callable[..., Any]:
    """The method of an operation."""
    method: Callable[..., Any] = getattr(holder(api, operation), operation.name)
    return method


def holder(api: object, operation: Operation) -> object:
    """What has the method of an operation: an API without resources has its methods itself."""
    return getattr(api, operation.resource) if operation.resource else api


def helpers(operation: Operation) -> list[str]:
    """The names of the methods beside that of an operation."""
    verb, _, noun = operation.name.partition("_")
    rest = f"_{noun}" if noun else ""
    found = []
    if operation.pagination:
        found.append(f"iterate{rest}" if verb == "list" else f"iterate_{operation.name}")
    if operation.starts:
        found.append(f"{operation.name}_and_wait")
    if operation.waiting:
        found.append(f"wait_for{rest}" if rest else "wait")
    if "x-batches" in next(one for one in contract(operation.api).endpoints if one.id == operation.id).node:
        found.append(f"{operation.name}_in_batches")
    if any(response.type == "bytes" for response in operation.responses):
        found.append(f"save{rest}")
    return found
