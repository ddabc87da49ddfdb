"""A few kills, each time; `nox -s kills` is the long run."""

from __future__ import annotations

import sys

import pytest

from .kills import play


@pytest.mark.skipif(sys.platform == "win32", reason="no fork and no SIGKILL")
def test_nothing_that_returned_is_lost_and_no_send_is_sent_twice_however_processes_are_killed() -> None:
    result = play(6, 7)
    assert result["returned"] > 100
    assert result["faults"] > 10
    assert not result["lost"]
    assert not result["sent twice"]
    assert not result["other ids"]
    assert result["waiting"] == 0
