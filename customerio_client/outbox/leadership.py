"""Who delivers from a file: one process of a machine at a time, which the operating system sees to."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from customerio_client.forking import watch_forks

if os.name == "nt":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]  # of Windows

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Leadership:
    """A lock that its holder has until it lets go or dies, however it dies; a forked child does not inherit it.

    Args:
        path: the file to lock, which is made if it is not there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None
        watch_forks(self)

    @property
    def held(self) -> bool:
        """Whether this process has it."""
        return self._file is not None

    def take(self) -> bool:
        """Take it, if nobody else has it.

        Returns:
            Whether this process has it.

        Raises:
            OSError: the file cannot be opened.
        """
        if self._file is not None:
            return True
        file = os.open(self._path, os.O_CREAT | os.O_RDWR | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(file)
        except OSError:
            os.close(file)
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Let another one have it."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def before_fork(self) -> None:
        """Nothing has to be brought to an end."""

    def after_fork(self, *, child: bool) -> None:
        """Close what the child has inherited. The lock stays where it was, with the parent."""
        if child and self._file is not None:
            with suppress(OSError):
                os.close(self._file)
            self._file = None
