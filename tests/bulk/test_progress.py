"""Whoever waits for a run can see how far it is."""

from __future__ import annotations

import errno
import io
import sys

import pytest

from customerio_client.bulk import Progress, Summary
from customerio_client.bulk.durations import in_words
from customerio_client.bulk.progress import Reporter
from customerio_sandbox import Sandbox

from .conftest import Send, event, ids_of


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_program_is_called_with_all_there_is_to_know(sandbox: Sandbox, send: Send) -> None:
    seen: list[Progress] = []
    send(sandbox, [event(n) for n in range(500)], progress=seen.append)
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


def test_on_a_terminal_there_is_a_bar(sandbox: Sandbox, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("rich")
    stream = Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", "xterm")
    send(sandbox, iter([event(1), event(2, "bad")]), progress=True)
    assert "2 records" in stream.getvalue() and "1 accepted, 1 rejected" in stream.getvalue()
    assert "━" in stream.getvalue()


class Broken(io.StringIO):
    """A terminal, or none, that cannot be written from some moment on."""

    def __init__(self, writes: int, *, terminal: bool) -> None:
        super().__init__()
        self._writes = writes
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal

    def write(self, text: str, /) -> int:
        self._writes -= 1
        if self._writes < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        return super().write(text)


@pytest.mark.parametrize("terminal", [False, True])
@pytest.mark.parametrize("writes", [0, 1, 5])
def test_what_cannot_be_shown_ends_no_run(
    sandbox: Sandbox, send: Send, monkeypatch: pytest.MonkeyPatch, terminal: bool, writes: int
) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("customerio_client.bulk.progress._Lines.every", 0.0)
    broken = Broken(writes, terminal=terminal)
    monkeypatch.setattr(sys, "stderr", broken)
    outcomes, _ = send(sandbox, [event(n) for n in range(3000)], progress=True)
    assert len(outcomes) == len(ids_of(sandbox)) == 3000 and sys.stderr is broken


def test_without_a_standard_error_output_nothing_is_shown(
    sandbox: Sandbox, send: Send, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = io.StringIO()
    closed.close()
    for stderr in (None, closed):
        monkeypatch.setattr(sys, "stderr", stderr)
        assert len(send(sandbox, [event(1)], progress=True)[0]) == 1


def test_what_a_program_raises_ends_the_run(sandbox: Sandbox, send: Send) -> None:
    def watch(progress: Progress) -> None:
        raise OSError("full")

    with pytest.raises(OSError, match="full"):
        send(sandbox, [event(1)], progress=watch)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"),
        (0.42, "0.4 s"),
        (9.97, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min 00 s"),
        (65, "1 min 05 s"),
        (7800, "2 h 10 min"),
    ],
)
def test_durations_are_easy_to_read(seconds: float, words: str) -> None:
    assert in_words(seconds) == words


def test_nothing_is_shown_unasked(sandbox: Sandbox, send: Send, capfd: pytest.CaptureFixture[str]) -> None:
    send(sandbox, [event(1)])
    assert capfd.readouterr() == ("", "")
