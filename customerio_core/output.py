"""A file to write to, wherever its path leads: one way for all that the client writes for its callers."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import IO, Final

_MOST_LINKS: Final = 40
_ANYBODY: Final = 0o666  # as far as the umask allows


class Output:
    """A file to write to.

    A regular file is replaced in one step when all is written, and keeps its permissions; until then the bytes are in a
    part file next to it. A link leads to its target, and stays a link. A device or a pipe is written to, and stays what
    it is.

    Args:
        path: where it is, or will be.
        part_name: name of the part file for a file name.

    Attributes:
        part: the part file; `None` where the path itself is written to.
        target: the file itself, with all links followed.

    Raises:
        IsADirectoryError: it is a directory.
        OSError: its target cannot be found out.
    """

    def __init__(self, path: str | os.PathLike[str], part_name: str) -> None:
        self._path = Path(path)
        self.target, stream = _followed(self._path)
        if self.target.is_dir():
            raise IsADirectoryError(f"{path} is a directory; name a file in it")
        self.part = None if stream else self.target.with_name(part_name.format(name=self.target.name))
        self._file: IO[bytes] | None = None

    def open(self, *, overwrite_part: bool = False) -> IO[bytes]:
        """Begin to write.

        Args:
            overwrite_part: whether a part file that is there may be overwritten; else it is an error.

        Returns:
            The file, which `put` or `discard` closes.

        Raises:
            OSError: it cannot be opened.
        """
        if self.part is None:
            # Without O_CREAT: should it have vanished, nothing takes the place of a device.
            self._file = os.fdopen(os.open(self._path, os.O_WRONLY), "wb")
            return self._file
        if overwrite_part:
            self.part.unlink(missing_ok=True)  # its permissions may be those of another file
        before = self._before()
        mode = _ANYBODY if before is None else stat.S_IMODE(before.st_mode) & _ANYBODY
        # At no time can more people read it than the file whose place it takes.
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(self.part, flags, mode), "wb")
        return self._file

    def settle(self) -> None:
        """Wait until what was written is on the disk, if it is a file."""
        assert self._file is not None
        self._file.flush()
        if self.part is not None:
            os.fsync(self._file.fileno())

    def put(self) -> None:
        """Close the file, and put it in its place."""
        self._close()
        if self.part is None:
            return
        if (before := self._before()) is not None:
            if hasattr(os, "chown"):
                with suppress(PermissionError):  # only root may give a file away
                    os.chown(self.part, before.st_uid, before.st_gid)
            os.chmod(self.part, stat.S_IMODE(before.st_mode))
        self.part.replace(self.target)

    def keep_part(self) -> None:
        """Close the file, and leave the part file where it is."""
        self._close()

    def discard(self) -> None:
        """Close the file, and remove the part file. What has gone to a device or a pipe has gone."""
        self._close()
        if self.part is not None:
            self.part.unlink(missing_ok=True)

    def _close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            file.close()

    def _before(self) -> os.stat_result | None:
        try:
            return self.target.stat()
        except FileNotFoundError:
            return None


def is_stream(path: Path) -> bool:
    """Return whether a path leads to something that is written to as it is, such as a device or a pipe.

    Args:
        path: the path.

    Returns:
        Whether it does; false for a directory, and for what is not there.
    """
    try:
        return not stat.S_ISREG(mode := path.stat().st_mode) and not stat.S_ISDIR(mode)
    except FileNotFoundError:
        return False


def _followed(path: Path) -> tuple[Path, bool]:
    """Follow the links of a path; say too whether what it leads to is written to as it is."""
    stream = is_stream(path)
    for _ in range(_MOST_LINKS):
        if stream or not path.is_symlink():
            return (path if stream else Path(os.path.realpath(path))), stream
        # An open file of a process, such as /dev/stdout: others hold it, so it cannot be replaced.
        stream = path.parent.resolve().is_relative_to("/proc")
        if not stream:
            path = path.parent / path.readlink()
    raise OSError(f"{path}: too many links")
