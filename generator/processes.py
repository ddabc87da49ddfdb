"""Several tasks at the same time, each in a process of its own that ends with this one."""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from generator.errors import GeneratorError
from generator.progress import Notify

Task = TypeVar("Task")
Result = TypeVar("Result")
Function = Callable[[Task, Notify], Result]


def run(function: Function[Task, Result], tasks: Sequence[Task], notify: Notify) -> list[Result]:
    """Do every task; what is wrong with any of them is one error. One task needs no process of its own.

    `function` is called with a task and with a `notify` that says which API enters which stage.
    """
    if len(tasks) == 1:
        return [function(tasks[0], notify)]
    # spawn: a forked child would inherit the lock on the project and the threads of the progress display
    context = multiprocessing.get_context("spawn")
    events = context.SimpleQueue()
    listener = threading.Thread(target=_listen, args=(events, notify), daemon=True)
    listener.start()
    workers = min(len(tasks), len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    pool = ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(events, os.getpid()))
    try:
        return _results([pool.submit(_work, function, task) for task in tasks])
    except BrokenProcessPool:
        raise GeneratorError("a worker process was killed", "", "Is there enough memory?") from None
    except BaseException:  # interrupted, most likely: nobody waits for the others then
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        # in a thread of its own: a worker that was killed may have taken the lock of the queue with it
        threading.Thread(target=events.put, args=(None,), daemon=True).start()
        listener.join(timeout=1)


def _results(futures: Sequence[Future[Result]]) -> list[Result]:
    errors = [error for future in futures if isinstance(error := future.exception(), GeneratorError)]
    if len(errors) > 1:
        raise GeneratorError("\n".join(map(str, errors)))
    return [future.result() for future in futures]


def _listen(events: Any, notify: Notify) -> None:
    while (event := events.get()) is not None:
        notify(*event)


_events: Any = None  # in a worker: where it says what it is doing


def _begin(events: Any, parent: int) -> None:
    global _events  # noqa: PLW0603 - the only way to hand a queue to the workers of a pool
    _events = events
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides
    if sys.platform.startswith("linux"):  # a killed parent takes its workers along
        set_parent_death_signal = 1
        ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)
        if os.getppid() != parent:  # it was killed before
            os._exit(1)


def _work(function: Function[Task, Result], task: Task) -> Result:
    return function(task, lambda api, stage: _events.put((api, stage)))
