"""docs/bulk.md: its examples run, and its tables say what the code says."""

from __future__ import annotations

import io
import json
import re
import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

import customerio_client
from customerio_client import command
from customerio_client.bulk import SendManyArguments
from customerio_client.command.mapping import TYPES
from customerio_client.credentials import ENVIRONMENT
from customerio_client.limits import MemoryLimiter

from .conftest import event
from .vendor import Vendor

PAGE = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text(encoding="utf-8")
PYTHON = re.findall(r"^```python\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
((*COMMANDS,),) = [block.splitlines() for block in re.findall(r"^```sh\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("site_id", "track_api_key", "app_api_key", "pipelines_api_key"):
        monkeypatch.setenv(ENVIRONMENT[name], "canary")
    Path("events.jsonl").write_text("".join(f"{json.dumps(event(n))}\n" for n in range(100)))
    Path("failures.jsonl").write_text(f"{json.dumps({'outcome': 'rejected', 'index': 0, 'record': event(1)})}\n")
    Path("people.csv").write_text("email,age\nada@example.com,36\n")


@pytest.mark.parametrize("example", PYTHON)
def test_the_example_runs(example: str, vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CUSTOMERIO_TRACK_URL", "CUSTOMERIO_PIPELINES_URL"):
        monkeypatch.setenv(name, vendor.url)
    for name in ("CustomerIO", "AsyncCustomerIO"):
        cls: Any = getattr(customerio_client, name)

        def init(self: Any, cls: Any = cls, **arguments: Any) -> None:
            urls = {"track_url": vendor.url, "pipelines_url": vendor.url}
            cls.__init__(self, **{**urls, "limiter": MemoryLimiter(), **arguments})

        monkeypatch.setattr(customerio_client, name, type(name, (cls,), {"__init__": init}))
    exec(compile(example, "docs/bulk.md", "exec", dont_inherit=True), {"__name__": "example"})
    assert vendor.taken


def test_the_commands_run(vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> None:
    Path("failures.jsonl").unlink()  # a run replaces none
    for line in COMMANDS:
        words, _, stdin = line.partition(" < ")
        name, *arguments = shlex.split(words)
        assert name == "customerio-bulk"
        vendor.taken.clear()
        with Path(stdin or "events.jsonl").open("rb") as file:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
            assert command.main([*arguments, "--url", vendor.url, "--quiet"]) == 0, line
        nothing_to_send = {"--dry-run", "--resume"} & {*arguments}
        assert bool(vendor.taken) is not bool(nothing_to_send), line


def table(first: str) -> list[str]:
    """Give the first cells of the table whose head begins with a text."""
    rows = PAGE.partition(f"| {first}")[2].partition("\n\n")[0].splitlines()[2:]
    return [row.strip("|").split(" | ")[0].strip() for row in rows]


def test_the_arguments_are_all_there_are() -> None:
    assert [cell.strip("`") for cell in table("argument")] == list(SendManyArguments.__annotations__)


def test_the_options_and_exit_codes_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])
    out = capsys.readouterr().out
    told = {*re.findall(r"--[a-z][a-z-]+", PAGE.partition("## The command")[2])}
    assert {*re.findall(r"--[a-z][a-z-]+", out)} - {"--help", "--version"} == told
    codes = re.findall(r"^  (\d+) ", out.partition("exit codes:")[2], re.MULTILINE)
    assert table("exit code") == codes
    (types,) = re.findall(r"\| as a type: (.*) \|$", PAGE, re.MULTILINE)
    assert re.findall(r"`(\w+)`", types) == list(TYPES)
