"""Several files and folders below one root replaced together, or none of them.

New content is written to a workspace next to the old (`.regenerate/<run>/`), so that a full disk, an error or a kill
while writing touches nothing. `Workspace.commit` then moves each old file or folder aside and the new one into its
place; an error in between moves all of them back. A process killed in the middle of these renames can leave some
targets old and some new: the next run puts back what has no new content, `check` names what does not agree, and git
has all of it. One run at a time: a lock on the root is held until the process ends, however it ends.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import quote, unquote

from generator.errors import GeneratorError

FOLDER = ".regenerate"


class Workspace:
    """Where one run writes what replaces something below `root`."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.new = folder / "new"  # mirrors `root`: what is staged for a path is below it here
        self.old = folder / "old"  # what was there before, each with its quoted path as name
        self._staged: list[Path] = []

    def stage(self, target: Path | str) -> Path:
        """Where to write the file or folder that will become `root / target`."""
        target = Path(target)
        if target.is_absolute() or ".." in target.parts:
            raise GeneratorError("outside of the place to write to", str(target))
        self._staged.append(target)
        staged = self.new / target
        staged.parent.mkdir(parents=True, exist_ok=True)
        return staged

    def commit(self) -> list[Path]:
        """Put everything staged in its place. Returns the targets whose bytes changed."""
        changed = [target for target in self._staged if not same(self.root / target, self.new / target)]
        try:
            for target in changed:
                if os.path.lexists(self.root / target):
                    _move(self.root / target, self._aside(target))
                _move(self.new / target, self.root / target)
        except BaseException:
            for target in reversed(changed):
                if os.path.lexists(self.root / target) and not os.path.lexists(self.new / target):
                    _move(self.root / target, self.new / target)
                if os.path.lexists(self._aside(target)):
                    _move(self._aside(target), self.root / target)
            raise
        return changed

    def _aside(self, target: Path) -> Path:
        return self.old / quote(target.as_posix(), safe="")


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    os.rename(source, target)


@contextmanager
def workspace(root: Path, *, patience: float = 2.0) -> Iterator[Workspace]:
    """A workspace below `root`, the only one at a time; what a killed run moved aside is put back first.

    `patience`: seconds to wait for another run, such as the workers of one that was just killed.
    """
    root.mkdir(parents=True, exist_ok=True)
    with _only_one(root, patience):
        _recover(root)
        folder = root / FOLDER / f"{os.getpid()}-{time.monotonic_ns()}"
        folder.mkdir(parents=True)
        try:
            yield Workspace(root, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
            with suppress(OSError):
                (root / FOLDER).rmdir()


def recover(root: Path) -> None:
    """Put back what a killed run moved aside and did not replace."""
    if (root / FOLDER).is_dir():
        with _only_one(root, patience=2.0):
            _recover(root)


def _recover(root: Path) -> None:
    for old in (root / FOLDER).glob("*/old/*"):
        target = root / unquote(old.name)
        if not os.path.lexists(target):
            os.rename(old, target)
    shutil.rmtree(root / FOLDER, ignore_errors=True)


@contextmanager
def _only_one(root: Path, patience: float) -> Iterator[None]:
    """An advisory lock on the folder itself: no file to leave behind, and the system drops it with the process."""
    try:
        import fcntl
    except ImportError:  # Windows
        yield
        return
    handle = os.open(root, os.O_RDONLY)
    try:
        until = time.monotonic() + patience
        while True:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise GeneratorError("another run is at work here", str(root), "Wait for it.") from None
                time.sleep(0.05)
        yield
    finally:
        os.close(handle)


# --- files ------------------------------------------------------------------------------------------------


def write_file(path: Path, data: bytes) -> None:
    """Write, and have the disk take it: a full disk says so here and not later."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def files_of(folder: Path) -> dict[str, Path]:
    """The files below `folder` by their path from it, without what Python leaves there."""
    found = {}
    for place, folders, names in os.walk(folder):
        with suppress(ValueError):
            folders.remove("__pycache__")
        for name in names:
            path = Path(place, name)
            found[path.relative_to(folder).as_posix()] = path
    return found


def same(old: Path, new: Path) -> bool:
    """Do two files or folders hold the same bytes under the same names?"""
    if old.is_symlink() or new.is_symlink():
        return False
    if not new.is_dir():
        return old.is_file() and old.read_bytes() == new.read_bytes()
    if not old.is_dir():
        return False
    before, after = files_of(old), files_of(new)
    return before.keys() == after.keys() and all(
        before[name].read_bytes() == after[name].read_bytes() for name in after
    )
