"""The table of the Start page beside other packages: what can be counted is counted, in the packages themselves."""

from __future__ import annotations

import inspect
from importlib.resources import files
from typing import Any

import pytest

import customerio_app
import customerio_client
import customerio_pipelines
import customerio_track
from customerio_core import Operation

from .samples import DOCS

PACKAGES = {"Track": customerio_track, "App": customerio_app, "Pipelines": customerio_pipelines}
LINES = (DOCS / "index.md").read_text(encoding="utf-8").splitlines()
TABLE = {
    cells[0]: cells[1:]
    for line in LINES[next(i for i, line in enumerate(LINES) if line.startswith("| | customerio-client")) :]
    if len(cells := [cell.strip() for cell in line.strip("|").split(" | ")]) == 5
}

# The operation that each method calls; those that call none of their own are left out.
CUSTOMERIO_TRACK = {
    "identify": "identify",
    "track": "track",
    "pageview": "track",
    "backfill": "track",
    "track_anonymous": "trackAnonymous",
    "delete": "delete",
    "add_device": "add_device",
    "delete_device": "delete_device",
    "suppress": "suppress",
    "unsuppress": "unsuppress",
    "merge_customers": "merge",
    "batch": "batch",
}
ASYNC_TRACK = CUSTOMERIO_TRACK | {
    "unsubscribe": "unsubscribe",
    "report_metric": "metrics",
    "report_push_metric": "pushMetrics",
    "add_to_segment": "add_to_segment",
    "remove_from_segment": "remove_from_segment",
    "get_region": "getRegion",
    "submit_form": "submitForm",
    "send_entity": "entity",
    "send_batch": "batch",
}


def public(*classes: Any) -> set[str]:
    """The methods of classes that make a call: all but those that build, encode or close."""
    names = {name for cls in classes for name, _ in inspect.getmembers(cls, inspect.isfunction) if name[0] != "_"}
    other = {"close", "send_request", "setup_base_url", "is_valid_id_type"}
    return {name for name in names - other if not name.endswith("_query_string")}


def operations(package: Any) -> dict[str, Operation]:
    return dict(package.OPERATIONS)


def test_operations_of_this_client() -> None:
    for api, package in PACKAGES.items():
        row = f"operations of {api}, of {len(package.OPERATIONS)}"
        assert TABLE[row][0] == str(len(package.OPERATIONS))


def test_operations_of_customerio() -> None:
    customerio = pytest.importorskip("customerio")
    assert public(customerio.CustomerIO) == CUSTOMERIO_TRACK.keys()
    assert set(CUSTOMERIO_TRACK.values()) <= operations(customerio_track).keys()
    assert TABLE["operations of Track, of 18"][1] == str(len({*CUSTOMERIO_TRACK.values()}))
    sends = public(customerio.APIClient)
    assert all(name.startswith("send_") for name in sends)
    assert TABLE["operations of App, of 186"][1] == str(len(sends))


def test_operations_of_async_customerio() -> None:
    package: Any = pytest.importorskip("async_customerio")
    assert {*ASYNC_TRACK.values()} == operations(customerio_track).keys()
    assert public(package.AsyncCustomerIO) >= ASYNC_TRACK.keys() - {"batch"}
    assert TABLE["operations of Track, of 18"][2] == str(len({*ASYNC_TRACK.values()}))
    from async_customerio.api import customers, segments, transactional

    parts = [
        cls
        for module in (customers, segments, transactional)
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if cls.__module__ == module.__name__
    ]
    methods = [name for cls in parts for name in public(cls)]
    sends = {name for name in public(package.AsyncAPIClient) if name.startswith("send_")}
    assert TABLE["operations of App, of 186"][2] == str(len(methods) + len(sends))


def test_types() -> None:
    assert files(customerio_client).joinpath("py.typed").is_file()
    typed = []
    for name in ("customerio", "async_customerio"):
        pytest.importorskip(name)
        typed.append("yes" if files(name).joinpath("py.typed").is_file() else "no")
    assert TABLE["types for a checker (`py.typed`)"][:3] == ["yes", *typed]


def test_retries() -> None:
    base = pytest.importorskip("customerio.client_base")
    other = pytest.importorskip("async_customerio.client_base")
    assert "Retry(" in inspect.getsource(base) and "allowed_methods=None" in inspect.getsource(base)
    default = inspect.signature(other.AsyncClientBase.__init__).parameters["retry_strategy"].default
    assert default is None
    assert TABLE["retries by itself"][:3] == ["yes", "yes", "no"]
