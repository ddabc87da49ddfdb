"""The tables of the guides say what the code says."""

from __future__ import annotations

import re
import tomllib
import typing

import pytest

import customerio_app
import customerio_client
import customerio_pipelines
import customerio_track
from customerio_client import Backoff, CustomerIO, CustomerIOError, Timeouts
from customerio_client.credentials import ENVIRONMENT
from customerio_client.outbox.command import main as outbox_command
from customerio_client.policy import Policy
from customerio_client.rates import Rates
from customerio_sandbox.command import main as sandbox_command

from .samples import DOCS, PAGES, ROOT, rows

ERRORS = DOCS / "guides/errors-and-retries.md"
TYPING = DOCS / "guides/typing.md"


def test_the_limits_are_those_of_the_operations() -> None:
    packages = (customerio_app, customerio_track, customerio_pipelines)
    buckets = {o.bucket for package in packages for o in package.OPERATIONS.values() if o.bucket is not None}
    rates = {
        f"`{b.name}`": f"{b.requests:,} request{'s' if b.requests > 1 else ''} in {b.seconds:,g} s" for b in buckets
    }
    assert {name: rate for name, rate, _ in rows(DOCS / "guides/rate-limits.md", "limit")} == rates


def test_the_variables_are_those_that_are_read() -> None:
    table = rows(DOCS / "guides/regions-and-credentials.md", "credential")
    shown = {argument.strip("`"): variable.strip("`") for _, argument, variable in table}
    del shown["region"]
    assert shown == ENVIRONMENT


def errors() -> set[str]:
    exported = {name: getattr(customerio_client, name) for name in customerio_client.__all__}
    return {name for name, e in exported.items() if isinstance(e, type) and issubclass(e, CustomerIOError)}


def test_the_errors_are_those_there_are() -> None:
    path: list[type[BaseException]] = []
    shown: set[str] = set()
    for cell, *_ in rows(ERRORS, "error"):
        depth, name = cell.count("↳"), cell.strip("↳ `")
        error = getattr(customerio_client, name)
        assert depth == 0 or issubclass(error, path[depth - 1]), name
        path[depth:] = [error]
        shown.add(name)
    assert shown == errors()


def test_the_reference_has_each_error_and_each_public_name() -> None:
    pages = "\n".join(page.read_text("utf-8") for page in PAGES if page.is_relative_to(DOCS / "reference"))
    missing = {name for name in customerio_client.__all__ if f"::: customerio_client.{name}\n" not in pages}
    # Clients of one API, on that page in a sentence; types that are no classes, or shown with what uses them.
    of_one_api = {f"{way}{api}Client" for way in ("", "Async") for api in ("Track", "App", "Pipelines")}
    assert missing - {*of_one_api, "AsyncPages", "Event", "Unset", "Problem", "RetryPolicy", "__version__"} == set()


def test_the_numbers_are_the_usual_ones() -> None:
    usual, times, waits = Policy(rates=Rates({})), Timeouts(), Backoff()
    page = ERRORS.read_text("utf-8")
    for text in (
        f"| `max_retries` | `{usual.max_retries}` |",
        f"up to {usual.max_retries} retries",
        f"| `deadline` | `{usual.deadline:g}` |",
        f"Timeouts(connect={times.connect:g}, read={times.read:g}, write={times.write:g}, pool={times.pool:g})",
        f"from {waits.first:g} to {waits.longest:g} s",
        f"up to {waits.patience:g} s",
    ):
        assert text in page, text


def test_the_extras_are_those_of_the_distribution() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    shown = {extra.strip("`") for extra, _ in rows(DOCS / "guides/regions-and-credentials.md", "`pip install")}
    assert shown == set(project["optional-dependencies"])


def test_the_options_of_the_sandbox_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        sandbox_command(["--help"])
    told = {word.strip(",[]{}") for word in capsys.readouterr().out.split() if word.strip("[").startswith("--")}
    table = rows(DOCS / "reference/customerio-sandbox.md", "option")
    shown = {part.strip("`").split()[0] for cell, _ in table for part in cell.split(", ") if part.startswith("`--")}
    assert shown == told - {"--help"}


def test_the_options_of_the_outbox_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    page = DOCS / "reference/customerio-outbox.md"
    commands = [cell.strip("`").split()[0] for cell, _ in rows(page, "command")]
    told: set[str] = set()
    for command in commands:
        with pytest.raises(SystemExit) as ended:
            outbox_command([command, "--help"])
        assert ended.value.code == 0, command
        told |= {*re.findall(r"--[a-z][a-z-]+", capsys.readouterr().out)}
    shown = {*re.findall(r"--[a-z][a-z-]+", "".join(cell for cell, _ in rows(page, "option")))}
    assert shown == told - {"--help"}
    with pytest.raises(SystemExit):
        outbox_command(["--help"])
    out = capsys.readouterr().out
    assert all(f"    {command} " in out for command in commands)
    assert re.findall(r"^  (\d+) ", out, re.M) == [code for code, _ in rows(page, "exit code")]


def test_type_hints_of_methods_are_not_there_at_run_time_as_the_page_says() -> None:
    pydantic = pytest.importorskip("pydantic")
    method = CustomerIO(app_api_key="x").app.campaigns.list
    with pytest.raises(NameError):
        typing.get_type_hints(method)
    with pytest.raises((NameError, pydantic.PydanticUndefinedAnnotation)):
        pydantic.validate_call(validate_return=True)(method)
    assert "`typing.get_type_hints` and `pydantic.validate_call` raise a `NameError`" in TYPING.read_text("utf-8")
