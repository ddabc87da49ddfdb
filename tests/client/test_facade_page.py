"""docs/facade.md: its examples run, and its tables say what the code says."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

import customerio_app
import customerio_client
import customerio_pipelines
import customerio_track
from customerio_client import Backoff, CustomerIO, CustomerIOError, Timeouts
from customerio_client.credentials import ENVIRONMENT
from customerio_client.limits import MemoryLimiter
from customerio_client.policy import Policy
from customerio_client.rates import Rates
from tests.wire.server import Server

from .clients import urls

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "facade.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("example", EXAMPLES)
def test_the_example_runs(example: str, vendor: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, variable in ENVIRONMENT.items():
        if name not in ("app_service_account", "workspace_id"):  # in place of a key
            monkeypatch.setenv(variable, "canary")

    for name, url in urls(vendor).items():
        monkeypatch.setenv(f"CUSTOMERIO_{name.upper()}", url)
    made: list[Any] = []

    def here(cls: Any) -> Any:
        def __init__(self: Any, **arguments: Any) -> None:
            cls.__init__(self, **{**urls(vendor), "limiter": MemoryLimiter(), **arguments})
            made.append(self)

        return type(cls.__name__, (cls,), {"__init__": __init__})

    for name in ("CustomerIO", "AsyncCustomerIO"):
        monkeypatch.setattr(customerio_client, name, here(getattr(customerio_client, name)))
    exec(compile(example, "docs/facade.md", "exec", dont_inherit=True), {"__name__": "example"})
    for client in made:
        if hasattr(client, "close"):
            client.close()


def rows(first: str) -> list[list[str]]:
    """Give the cells of the table whose head begins with a text."""
    table = PAGE.partition(f"| {first}")[2].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in table]


def test_the_buckets_are_those_of_the_operations() -> None:
    packages = (customerio_app, customerio_track, customerio_pipelines)
    buckets = {o.bucket for package in packages for o in package.OPERATIONS.values() if o.bucket is not None}
    rates = {
        f"`{b.name}`": f"{b.requests:,} request{'s' if b.requests > 1 else ''} in {b.seconds:,g} s" for b in buckets
    }
    assert {name: rate for name, rate, _ in rows("bucket")} == rates


def test_the_variables_are_those_that_are_read() -> None:
    shown = {argument.strip("`"): variable.strip("`") for _, argument, variable in rows("credential")}
    del shown["region"]
    assert shown == ENVIRONMENT


def test_the_errors_are_those_there_are() -> None:
    path: list[type[BaseException]] = []
    shown: set[str] = set()
    for cell, *_ in rows("error"):
        depth, name = cell.count("↳"), cell.strip("↳ `")
        error = getattr(customerio_client, name)
        assert depth == 0 or issubclass(error, path[depth - 1]), name
        path[depth:] = [error]
        shown.add(name)
    exported = {name: getattr(customerio_client, name) for name in customerio_client.__all__}
    errors = {name for name, e in exported.items() if isinstance(e, type) and issubclass(e, CustomerIOError)}
    assert shown == errors


def test_the_numbers_are_the_usual_ones() -> None:
    usual, times, waits = Policy(rates=Rates({})), Timeouts(), Backoff()
    for text in (
        f"`max_retries={usual.max_retries}`",
        f"`deadline={usual.deadline:g}`",
        f"Timeouts(connect={times.connect:g}, read={times.read:g}, write={times.write:g}, pool={times.pool:g})",
        f"from {waits.first:g} to {waits.longest:g} s",
        f"up to {waits.patience:g} s",
    ):
        assert text in PAGE, text


def test_the_extras_are_those_of_the_distribution() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {extra.strip("`") for extra, _ in rows("`pip install")} == set(project["optional-dependencies"])


def test_type_hints_of_methods_are_not_there_at_run_time_as_the_page_says() -> None:
    import typing

    pydantic = pytest.importorskip("pydantic")
    method = CustomerIO(app_api_key="x").app.campaigns.list
    with pytest.raises(NameError):
        typing.get_type_hints(method)
    with pytest.raises((NameError, pydantic.PydanticUndefinedAnnotation)):
        pydantic.validate_call(validate_return=True)(method)
    assert "`typing.get_type_hints` and `pydantic.validate_call` raise a `NameError`" in PAGE
