"""The pages on bulk: the commands run, and the tables say what the code says."""

from __future__ import annotations

import io
import json
import re
import shlex
import sys
from pathlib import Path

import pytest

from customerio_client import command
from customerio_client.bulk import SendManyArguments
from customerio_client.command.mapping import TYPES
from customerio_client.credentials import ENVIRONMENT
from tests.bulk.conftest import event, vendor
from tests.bulk.vendor import Vendor

from .samples import DOCS, rows

__all__ = ["vendor"]  # the fixture

GUIDE, REFERENCE = DOCS / "guides/bulk.md", DOCS / "reference/customerio-bulk.md"
PAGE = REFERENCE.read_text(encoding="utf-8")
SHELL = re.findall(r"^```sh\n(.*?)^```", GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("site_id", "track_api_key", "app_api_key", "pipelines_api_key"):
        monkeypatch.setenv(ENVIRONMENT[name], "canary")
    Path("events.jsonl").write_text("".join(f"{json.dumps(event(n))}\n" for n in range(100)))
    Path("orders.csv").write_text("person,total,at\n7,12.5,2026-09-10T12:00:00Z\n")
    Path("people.csv").write_text("email,age\nada@example.com,36\n")


def test_the_commands_run(vendor: Vendor, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = SHELL
    for line in block.splitlines():
        words, _, stdin = line.partition(" < ")
        name, *arguments = shlex.split(words)
        assert name == "customerio-bulk"
        vendor.taken.clear()
        with Path(stdin or "events.jsonl").open("rb") as file:
            monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(file))
            assert command.main([*arguments, "--url", vendor.url, "--quiet"]) == 0, line
        nothing_to_send = {"--dry-run", "--resume"} & {*arguments}
        assert bool(vendor.taken) is not bool(nothing_to_send), line


def test_the_arguments_are_all_there_are() -> None:
    assert [cell.strip("`") for cell, *_ in rows(GUIDE, "argument")] == list(SendManyArguments.__annotations__)


def test_the_options_and_exit_codes_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command.main(["--help"])
    out = capsys.readouterr().out
    told = {*re.findall(r"--[a-z][a-z-]+", PAGE.replace("guides/bulk.md#", ""))}
    assert {*re.findall(r"--[a-z][a-z-]+", out)} - {"--help", "--version"} == told
    codes = re.findall(r"^  (\d+) ", out.partition("exit codes:")[2], re.MULTILINE)
    assert [code for code, *_ in rows(REFERENCE, "exit code")] == codes
    (types,) = re.findall(r"\| as a type: (.*) \|$", PAGE, re.MULTILINE)
    assert re.findall(r"`(\w+)`", types) == list(TYPES)
