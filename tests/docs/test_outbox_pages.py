"""The pages on the outbox: their tables say what the code says."""

from __future__ import annotations

import re

import pytest

from customerio_client.outbox import command
from customerio_client.outbox.parts import OutboxArguments

from .samples import DOCS, rows

GUIDE, REFERENCE = DOCS / "guides/outbox.md", DOCS / "reference/customerio-outbox.md"


def test_the_arguments_are_all_there_are() -> None:
    assert [cell.strip("`") for cell, *_ in rows(GUIDE, "argument")] == list(OutboxArguments.__annotations__)


def test_the_commands_options_and_exit_codes_are_those_of_the_command(capsys: pytest.CaptureFixture[str]) -> None:
    page = REFERENCE.read_text(encoding="utf-8")
    told = {cell.strip("`").split()[0] for cell, *_ in rows(REFERENCE, "command")}
    options: set[str] = set()
    for name in ("", *told):
        with pytest.raises(SystemExit):
            command.main([*([name] if name else []), "--help"])
        out = capsys.readouterr().out
        options |= {*re.findall(r"--[a-z][a-z-]+", out)}
        if not name:
            assert set(re.findall(r"^    ([a-z]+) +", out, re.MULTILINE)) == told
            codes = re.findall(r"^  (\d+) ", out.partition("exit codes:")[2], re.MULTILINE)
            assert [code for code, *_ in rows(REFERENCE, "exit code")] == codes
    assert {*re.findall(r"--[a-z][a-z-]+", page)} == options - {"--help", "--version"}
