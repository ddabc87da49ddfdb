"""All or nothing: several files and folders of one place take the place of the old ones together.

New content is written to a workspace beside the old (`.regenerate/<run>/`), so that a full disk, an error or a
kill while writing touches nothing. `Workspace.commit` then writes a journal, swaps each pair with one system
call, and removes the journal. Who is killed between the first and the last swap leaves the journal behind, and
the next start swaps back. One run at a time: a lock on the place is held until the process ends, however it ends.

This guards against killed processes. Against a power cut git does.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.errors import GeneratorError

FOLDER = ".regenerate"
JOURNAL = "journal.json"


@dataclass(frozen=True)
class Swap:
    """One line of the journal: `staged` takes the place of `target`, which goes to `backup` if it cannot be
    exchanged. The inode tells after a kill whether it happened."""

    target: str
    staged: str
    backup: str
    inode: int


class Workspace:
    """Where one run writes what is to replace something below `root`."""

    def __init__(self, root: Path, folder: Path) -> None:
        self.root = root
        self.folder = folder
        self.new = folder / "new"  # mirrors `root`: what is staged lies here under the path it is for
        self._staged: dict[Path, Path] = {}

    def stage(self, target: Path | str) -> Path:
        """Where to write the file or folder that shall become `root / target`."""
        target = Path(target)
        if target.is_absolute() or ".." in target.parts:
            raise GeneratorError("outside of the place to write to", str(target))
        staged = self.new / target
        staged.parent.mkdir(parents=True, exist_ok=True)
        self._staged[target] = staged
        return staged

    def commit(self) -> list[Path]:
        """Put everything staged in its place, together. Returns the targets whose bytes changed."""
        changed = [target for target, staged in self._staged.items() if not same(self.root / target, staged)]
        swaps = [self._swap_of(target, number) for number, target in enumerate(changed)]
        journal = self.folder / JOURNAL
        write_file(journal.with_suffix(".new"), json.dumps([asdict(swap) for swap in swaps]).encode())
        os.replace(journal.with_suffix(".new"), journal)  # never half a journal
        try:
            for swap in swaps:
                _swap(swap, self.root)
        except BaseException:
            _undo(self.root, swaps)
            journal.unlink()
            raise
        journal.unlink()
        return changed

    def _swap_of(self, target: Path, number: int) -> Swap:
        staged = self._staged[target]
        (self.root / target).parent.mkdir(parents=True, exist_ok=True)
        backup = self.folder / f"old-{number}"
        return Swap(
            target=target.as_posix(),
            staged=staged.relative_to(self.root).as_posix(),
            backup=backup.relative_to(self.root).as_posix(),
            inode=os.lstat(staged).st_ino,
        )


@contextmanager
def workspace(root: Path, *, patience: float = 2.0) -> Iterator[Workspace]:
    """A workspace below `root`, the only one at a time; what a killed run left is put right first.

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
            _discard(root)


def recover(root: Path) -> bool:
    """Put right what a killed run left below `root`, if anything. True if something was swapped back."""
    if not (root / FOLDER).is_dir():
        return False
    with _only_one(root, patience=2.0):
        return _recover(root)


def _recover(root: Path) -> bool:
    undone = False
    for journal in (root / FOLDER).glob(f"*/{JOURNAL}"):
        swaps = [Swap(**line) for line in json.loads(journal.read_bytes())]
        undone = _undo(root, swaps) or undone
        journal.unlink()
    _discard(root)
    return undone


def _discard(root: Path) -> None:
    """Remove what runs left, but nothing that a journal still speaks of: it is the old content."""
    for folder in (root / FOLDER).glob("*"):
        if not (folder / JOURNAL).exists():
            shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        (root / FOLDER).rmdir()


# --- swapping ---------------------------------------------------------------------------------------------


def _swap(swap: Swap, root: Path) -> None:
    target, staged = root / swap.target, root / swap.staged
    if not os.path.lexists(target):
        os.rename(staged, target)
    elif not _exchange(staged, target):
        os.rename(target, root / swap.backup)
        os.rename(staged, target)


def _undo(root: Path, swaps: list[Swap]) -> bool:
    """Back to how it was, from wherever a run stopped. True if there was something to do.

    If every swap happened, the run was killed between the last of them and removing the journal: it is done.
    """
    done = [_inode(root / swap.target) == swap.inode for swap in swaps]
    if all(done):
        return False
    undone = False
    for swap, new_is_there in zip(swaps, done, strict=True):
        target, staged, backup = root / swap.target, root / swap.staged, root / swap.backup
        if os.path.lexists(backup):  # renamed away, one or two steps done
            if new_is_there:
                os.rename(target, staged)
            os.rename(backup, target)
        elif not new_is_there:
            continue
        elif not os.path.lexists(staged):  # there was nothing before
            os.rename(target, staged)
        elif not _exchange(staged, target):
            raise GeneratorError("cannot be swapped back", str(target), f"Its old content is in {staged}.")
        undone = True
    return undone


def _inode(path: Path) -> int:
    try:
        return os.lstat(path).st_ino
    except FileNotFoundError:
        return 0


def _exchange(one: Path, other: Path) -> bool:
    """Swap two paths in one step. False where the system or the file system cannot."""
    if (renameat2 := _renameat2()) is None:
        return False
    here, swap_both = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    if renameat2(here, os.fsencode(one), here, os.fsencode(other), swap_both) == 0:
        return True
    code = ctypes.get_errno()
    if code in (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP):
        return False
    raise OSError(code, os.strerror(code), str(other))


def _renameat2() -> Callable[..., int] | None:
    if not sys.platform.startswith("linux"):
        return None
    function = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if function is not None:
        function.argtypes = [ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint]
    return function


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
