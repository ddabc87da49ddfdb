"""Sync and async are the same to look at, and an operation has one method, with its helpers beside it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from customerio_core.loading import cached_property
from customerio_pipelines import event
from tests.wire.callers import bound, helpers, holder, package
from tests.wire.contracts import PACKAGES, Endpoint


def methods(cls: type[Any]) -> dict[str, Callable[..., Any]]:
    return {n: m for n, m in inspect.getmembers(cls, inspect.isfunction) if not n.startswith("_")}


def resources(cls: type[Any]) -> set[str]:
    return {name for name, member in inspect.getmembers(cls) if isinstance(member, cached_property)}


def holders(api: Any) -> Iterator[tuple[str, type[Any]]]:
    """The classes that have methods, by the resource they are: those of an API, and the API itself."""
    yield "", type(api)
    for name in resources(type(api)):
        yield name, type(getattr(api, name))


@pytest.fixture(scope="module")
def apis() -> dict[str, tuple[Any, Any]]:
    client, async_client = httpx.Client(), httpx.AsyncClient()
    return {api: (package(api).Api(client), package(api).AsyncApi(async_client)) for api in PACKAGES}


def test_an_operation_looks_the_same_both_ways(endpoint: Endpoint, apis: dict[str, tuple[Any, Any]]) -> None:
    operation = package(endpoint.api).OPERATIONS[endpoint.id]
    one, other = (bound(api, operation) for api in apis[endpoint.api])
    assert inspect.signature(one) == inspect.signature(other)
    assert one.__doc__
    assert one.__doc__ == other.__doc__
    assert one.__name__ == other.__name__
    assert not inspect.iscoroutinefunction(one)
    assert inspect.iscoroutinefunction(other)


@pytest.mark.parametrize("api", PACKAGES)
def test_both_have_the_same_resources(api: str, apis: dict[str, tuple[Any, Any]]) -> None:
    one, other = (dict(holders(one)) for one in apis[api])
    assert one.keys() == other.keys()
    for name in one:
        assert methods(one[name]).keys() == methods(other[name]).keys()
        assert inspect.getdoc(one[name]) == inspect.getdoc(other[name]) or not name
        assert other[name].__name__ == f"Async{one[name].__name__}"


@pytest.mark.parametrize("api", PACKAGES)
@pytest.mark.parametrize("way", [0, 1])
def test_an_operation_has_one_method_and_a_method_one_operation(
    api: str, way: int, apis: dict[str, tuple[Any, Any]]
) -> None:
    found = [(name, method) for name, cls in holders(apis[api][way]) for method in methods(cls)]
    operations = package(api).OPERATIONS.values()
    described = [(operation.resource, operation.name) for operation in operations]
    described += [(operation.resource, name) for operation in operations for name in helpers(operation)]
    if api == "pipelines":  # the events that `track` knows by name, each once as a constructor too
        described += [("events", name) for name, _ in inspect.getmembers(event, inspect.isfunction)]
    assert sorted(found) == sorted([*described, ("", "request"), ("", "request_raw")])


@pytest.mark.parametrize("api", PACKAGES)
def test_a_helper_takes_what_its_operation_takes_and_looks_the_same_both_ways(
    api: str, apis: dict[str, tuple[Any, Any]]
) -> None:
    for operation in package(api).OPERATIONS.values():
        for name in helpers(operation):
            takes = set(inspect.signature(bound(apis[api][0], operation)).parameters)
            one, other = (getattr(holder(one, operation), name) for one in apis[api])
            assert inspect.signature(one).parameters == inspect.signature(other).parameters
            assert one.__doc__ and one.__doc__ == other.__doc__
            assert takes <= set(inspect.signature(one).parameters)
