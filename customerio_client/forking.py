"""One hook for forks: objects that hold locks or count on being alone in the process are notified of each fork."""

from __future__ import annotations

import os
from contextlib import ExitStack
from threading import RLock
from typing import Final, Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """An object that a fork concerns."""

    def before_fork(self) -> None:
        """Come to a state that the child can start from."""
        ...

    def after_fork(self, *, child: bool) -> None:
        """Go on.

        Args:
            child: whether this is the child, where locks are made anew: `before_fork` may not have been called.
        """
        ...


_watching: WeakSet[ForkAware] = WeakSet()
_forking: list[ForkAware] = []
_one_at_a_time: Final = RLock()
"""Held through a fork: of two threads that fork at once, each would release what the other one holds."""


def watch_forks(subject: ForkAware) -> None:
    """Have an object notified of forks for as long as it exists.

    Args:
        subject: the object, once it has all that it needs for that; no strong reference to it is kept.
    """
    _watching.add(subject)


def _before() -> None:
    _one_at_a_time.acquire()
    for subject in _all_watching():
        subject.before_fork()
        _forking.append(subject)


def _all_watching() -> list[ForkAware]:
    while True:
        try:
            return list(_watching)
        except RuntimeError:  # another thread adds one meanwhile; a lock could be held by it while it imports
            continue


def _after(*, child: bool) -> None:
    # In the child also those that another thread made while the fork began: it may have held their locks.
    subjects = _all_watching() if child else list(_forking)
    _forking.clear()
    with ExitStack() as everybody:  # whatever one of them raises
        everybody.callback(_one_at_a_time.release)
        for subject in subjects:
            everybody.callback(subject.after_fork, child=child)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(
        before=_before,
        after_in_parent=lambda: _after(child=False),
        after_in_child=lambda: _after(child=True),
    )
