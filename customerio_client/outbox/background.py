"""The thread in which an outbox delivers, from its beginning to the end of the process."""

from __future__ import annotations

import atexit
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from customerio_client.events import LOG
from customerio_client.forking import watch_forks

if TYPE_CHECKING:
    from .delivering import Deliverer
    from .store import Store

_LOOK: Final = 0.02
"""Seconds between two looks whether somebody else has delivered."""
_LAST_WORDS: Final = 0.5
"""Seconds for what is on its way when its time is up, to settle what has come back."""


class Background:
    """Delivers in a thread of its own, which begins when it is first needed and in each process anew.

    Args:
        store: the store.
        deliverer: makes a deliverer.
    """

    def __init__(self, store: Store, deliverer: Callable[[], Deliverer]) -> None:
        self._store = store
        self._make = deliverer
        self._begin()
        watch_forks(self)

    def _begin(self) -> None:
        self._lock = threading.RLock()
        self._deliverer: Deliverer | None = None
        self._thread: threading.Thread | None = None
        self._stopping = False

    @property
    def deliverer(self) -> Deliverer | None:
        """The deliverer of this process, once there is one."""
        return self._deliverer

    def start(self) -> bool:
        """Have the thread run.

        Returns:
            Whether it does: an interpreter that is shutting down starts no more threads.
        """
        if self._thread is not None:
            return True
        with self._lock:
            if self._thread is not None:
                return True
            if self._deliverer is None:
                self._deliverer = self._make()
            self._stopping = False
            thread = threading.Thread(target=self._run, args=(self._deliverer,), name="customerio-outbox", daemon=True)
            self._thread = thread
            try:
                thread.start()
            except RuntimeError:
                self._thread = None
                return False
            _watch_end_of_child()
            return True

    def _run(self, deliverer: Deliverer) -> None:
        try:
            while not self._stopping:
                deliverer.wait(deliverer.step())
        except Exception:
            LOG.exception("outbox: the thread that delivers has ended; it begins again with the next call")
            self._deliverer = self._thread = None
            deliverer.end()

    def flush(self, timeout: float, *, deliver: bool) -> bool:
        """Wait until all that was put in before has been delivered, or has failed.

        Args:
            timeout: seconds to wait at most.
            deliver: whether this process delivers.

        Returns:
            Whether that is so.
        """
        up_to = self._store.last_id()
        ends = time.monotonic() + timeout
        if self._store.is_settled(up_to):
            return True
        runs = deliver and self.start()
        deliverer = self._deliverer
        if deliverer is not None:
            deliverer.hurry, deliverer.ends = True, ends
            deliverer.probe()
            deliverer.wake()
        try:
            while True:
                left = ends - time.monotonic()
                if self._store.is_settled(up_to):
                    return True
                if left <= 0:
                    return False
                if deliver and not runs and deliverer is not None:
                    deliverer.wait(min(deliverer.step(), left))
                else:
                    time.sleep(min(_LOOK, left))
        finally:
            if deliverer is not None:
                deliverer.hurry = False

    def stop(self) -> None:
        """End the thread. What is on its way has a moment to come back."""
        with self._lock:
            deliverer, thread = self._deliverer, self._thread
            self._stopping = True
            if deliverer is None:
                return
            deliverer.wake()
        if thread is not None and thread is not threading.current_thread():
            thread.join(1.0)
        ends = time.monotonic() + _LAST_WORDS
        while not deliverer.is_idle and time.monotonic() < ends:
            deliverer.wait(0.05)
            deliverer.step(begin=False)
        deliverer.end()
        self._deliverer = self._thread = None

    # A thread does not survive a fork, and what it had read is its process's to deliver.

    def before_fork(self) -> None:
        """Nothing has to be brought to an end."""

    def after_fork(self, *, child: bool) -> None:
        """Begin anew in the child."""
        if child:
            self._begin()


# --- the end of the process ---------------------------------------------------------------------

_open: Final[dict[int, Callable[[], object]]] = {}
"""What is to be done with each outbox that is open, by the identity of the outbox."""
_closing: Final[list[int]] = []
"""The process that is closing its outboxes."""
_heard: Final[list[int]] = []
_registered: Final[list[int]] = []
"""The processes whose end is watched; 0 for all that end as usual."""


def at_exit(outbox: object, close: Callable[[], object], *, on_sigterm: bool) -> None:
    """Have an outbox closed when the process ends, unless it is closed before.

    Args:
        outbox: the outbox.
        close: closes it.
        on_sigterm: whether also when SIGTERM ends the process, which would otherwise end it at once.
    """
    _open[id(outbox)] = close
    if not _registered:
        _registered.append(0)
        atexit.register(_close_all)
    if on_sigterm:
        _watch_sigterm()


def forget(outbox: object) -> None:
    """Leave an outbox alone when the process ends.

    Args:
        outbox: the outbox.
    """
    _open.pop(id(outbox), None)


def _watch_end_of_child() -> None:
    """Have outboxes closed at the end of a process that ends without doing what `atexit` was asked for."""
    if os.getpid() in _registered:
        return
    for name in ("multiprocessing", "billiard"):
        process, util = sys.modules.get(f"{name}.process"), sys.modules.get(f"{name}.util")
        if process is not None and util is not None and type(process.current_process()).__name__ != "_MainProcess":
            _registered.append(os.getpid())
            util.Finalize(None, _close_all, exitpriority=1000)


def _close_all() -> None:
    _closing.append(os.getpid())
    try:
        while _open:
            _, close = _open.popitem()
            try:
                close()
            except Exception as error:
                LOG.warning("outbox: closing it at the end of the process raised %s", type(error).__name__)
    finally:
        _closing.clear()


def _watch_sigterm() -> None:
    if threading.current_thread() is not threading.main_thread():
        return
    if signal.getsignal(signal.SIGTERM) is signal.SIG_DFL:
        signal.signal(signal.SIGTERM, _end_by_sigterm)


def _end_by_sigterm(number: int, frame: FrameType | None) -> Any:
    """Flush, and then end as the signal would have ended the process."""
    if os.getpid() in _closing and number not in _heard:
        _heard.append(number)  # the process is ending as it is; a second signal ends it at once
        return
    if os.getpid() not in _closing:
        _close_all()
    signal.signal(number, signal.SIG_DFL)
    os.kill(os.getpid(), number)
