"""One thread with an event loop, shared by all servers of a process: a further server costs a socket and no thread."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from threading import Lock, Thread
from typing import Any, TypeVar

T = TypeVar("T")
_lock = Lock()
_loop: asyncio.AbstractEventLoop | None = None


def loop() -> asyncio.AbstractEventLoop:
    """Return the loop, and start its thread when it is first asked for."""
    global _loop  # noqa: PLW0603 - one per process is the purpose
    with _lock:
        if _loop is None or _loop.is_closed():
            _loop = asyncio.new_event_loop()
            Thread(target=_loop.run_forever, name="customerio-sandbox", daemon=True).start()
        return _loop


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run something in the loop, and wait for it.

    Args:
        work: what to run.

    Returns:
        Its result.
    """
    return asyncio.run_coroutine_threadsafe(work, loop()).result()
