"""Tests that fork, and that use the alarm of their process, without harm to the run of the tests."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable
from typing import TypeVar

import pytest

T = TypeVar("T")

SECONDS = 60
"""After these a forked child that hangs is ended. Living on, it would keep open the pipes of the test run."""


def in_a_child(work: Callable[[], object]) -> int:
    """Do something in a forked process, and give its exit code: 0, 1 after an error, negative after a signal."""
    if (child := os.fork()) == 0:
        code = 1
        try:
            signal.alarm(SECONDS)
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(code)  # never back into the test run, which would go on in the child too
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def takes_the_alarm(test: Callable[..., T]) -> Callable[..., T]:
    """Mark a test that sets the alarm which else ends tests that hang: a thread does so here."""
    timed: Callable[..., T] = pytest.mark.timeout(600, method="thread")(test)
    return pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no timers for signals here")(timed)
