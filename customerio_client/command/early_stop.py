"""What ends the reading before the file ends."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType
from typing import Final

from .exits import NAME
from .streams import tell

_SHOW_CURSOR: Final = b"\x1b[?25h"
_BY_SIGNAL: Final = 128


class Stopped(Exception):
    """Nothing more is to be read."""


class EarlyStop:
    """What ends the reading before the file ends: a signal (Ctrl-C, SIGTERM, SIGHUP), or a run that cannot succeed.

    What was read goes on. A second signal ends the process.

    Attributes:
        over: whether nothing more is to be read.
        signal: the signal that came, if any.
    """

    def __init__(self) -> None:
        self.over = False
        self.signal: int | None = None
        self._reading = False

    @property
    def code(self) -> int:
        """The exit code of what a signal ended."""
        return _BY_SIGNAL + (self.signal or 0)

    @contextmanager
    def handling_signals(self) -> Generator[None]:
        """Listen for signals."""
        numbers = [signal.SIGINT, signal.SIGTERM]
        # Under nohup it is ignored, and stays so.
        if hasattr(signal, "SIGHUP") and signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
            numbers.append(signal.SIGHUP)
        before = {number: signal.signal(number, self._hear) for number in numbers}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def read(self, read: Callable[[], bytes]) -> bytes:
        """Read, if there is a sense in it; a signal that comes meanwhile ends it.

        Args:
            read: reads.

        Returns:
            What was read.

        Raises:
            Stopped: nothing more is to be read.
        """
        self._reading = True
        try:
            if self.over:
                raise Stopped
            return read()
        finally:
            self._reading = False

    def _hear(self, number: int, frame: FrameType | None) -> None:
        if self.signal is not None:
            tell((_SHOW_CURSOR if os.isatty(2) else b"") + b"\n")
            os._exit(_BY_SIGNAL + number)
        self.signal, self.over = number, True
        tell(f"\n{NAME}: stopping when what is on its way has arrived; once more to stop at once\n".encode())
        if self._reading:
            raise Stopped
