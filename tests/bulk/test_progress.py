"""Whoever waits for a run can see how far it is."""

from __future__ import annotations

import io
import sys

import pytest

from customerio_client.bulk import Progress, Summary
from customerio_client.bulk.progress import Reporter

from .conftest import Send, event
from .vendor import Vendor


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_program_is_called_with_all_there_is_to_know(vendor: Vendor, send: Send) -> None:
    seen: list[Progress] = []
    send(vendor, [event(n) for n in range(500)], progress=seen.append)
    last = seen[-1]
    assert last.summary.accepted == last.total == 500 and last.left == 0 and last.rate > 0


def test_elsewhere_there_is_a_line_every_few_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stderr", stream)
    now = 0.0
    summary = Summary()
    reporter = Reporter(summary, 3000, watch=True, clock=lambda: now)
    for second in range(12):
        now = float(second)
        summary.accepted += 100
        reporter.tell()
    summary.rejected += 1
    reporter.close()
    lines = stream.getvalue().splitlines()
    assert len(lines) == 3 and lines[0].startswith("600 of 3,000 records")
    assert lines[2].endswith(": 1,200 accepted, 1 rejected") and " left" in lines[2]


def test_on_a_terminal_there_is_a_bar(vendor: Vendor, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich")
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    send(vendor, iter([event(1), event(2, "bad")]), progress=True)
    assert "2 records" in stream.getvalue() and "1 accepted, 1 rejected" in stream.getvalue()
    assert "━" in stream.getvalue()


def test_nothing_is_shown_unasked(vendor: Vendor, send: Send, capfd: pytest.CaptureFixture[str]) -> None:
    send(vendor, [event(1)])
    assert capfd.readouterr() == ("", "")
