"""All or nothing, whatever happens in between."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from generator.errors import GeneratorError
from generator.project.replace import FOLDER, Workspace, recover, same, workspace, write_file

OLD = {"package/__init__.py": "old", "package/models/a.py": "old a", "specs/lock.json": "old lock"}
NEW = {"package/__init__.py": "new", "package/models/b.py": "new b", "specs/lock.json": "new lock", "other/x.py": "x"}
TARGETS = ("package", "specs/lock.json", "other")


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        write_file(root / name, text.encode())


def read(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}


def stage_new(work: Workspace) -> None:
    for target in TARGETS:
        work.stage(target)
    write(work.new, NEW)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, OLD)
    return tmp_path


def test_everything_staged_is_put_in_place(root: Path) -> None:
    with workspace(root) as work:
        stage_new(work)
        assert read(root).items() >= OLD.items()
        assert work.commit() == [Path(target) for target in TARGETS]
    assert read(root) == NEW
    assert not (root / FOLDER).exists()


def test_what_has_the_same_bytes_is_not_touched(root: Path) -> None:
    before = os.stat(root / "package").st_ino
    (root / "package/__pycache__").mkdir()
    (root / "package/__pycache__/a.pyc").write_bytes(b"compiled")
    with workspace(root) as work:
        work.stage("package")
        write(work.new, {name: text for name, text in OLD.items() if name.startswith("package")})
        assert work.commit() == []
    assert os.stat(root / "package").st_ino == before


@pytest.mark.parametrize("failing", range(1, 6))
def test_a_failure_between_two_renames_undoes_those_before(
    root: Path, failing: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    count = iter(range(1, 100))
    rename = os.rename

    def fail(source: Path, target: Path) -> None:
        if next(count) == failing:
            raise OSError(errno.EIO, "the disk is gone")
        rename(source, target)

    monkeypatch.setattr(os, "rename", fail)
    with pytest.raises(OSError, match="gone"), workspace(root) as work:
        stage_new(work)
        work.commit()
    assert read(root) == OLD
    assert not (root / FOLDER).exists()


def test_an_error_while_staging_leaves_nothing(root: Path) -> None:
    with pytest.raises(ValueError), workspace(root) as work:
        stage_new(work)
        raise ValueError
    assert read(root) == OLD


def test_no_way_out_of_the_root(root: Path) -> None:
    with workspace(root) as work:
        for target in ("../x", "/etc/passwd", "a/../../x"):
            with pytest.raises(GeneratorError):
                work.stage(target)


KILLED = """
    import os, signal, sys
    sys.path[:0] = {path!r}
    from pathlib import Path
    from generator.project import replace
    from tests.generator.test_replace import stage_new
    count = 0
    def dying(call):
        def wrapped(*arguments):
            global count
            count += 1
            if count == {at}:
                os.kill(os.getpid(), signal.SIGKILL)
            return call(*arguments)
        return wrapped
    with replace.workspace(Path({root!r})) as work:
        stage_new(work)
        {hook}
        work.commit()
"""


def killed(root: Path, hook: str, at: int) -> bool:
    """Commit in a process that kills itself at the n-th call of what `hook` wraps. True if it was killed."""
    project = str(Path(__file__).parents[2])
    script = textwrap.dedent(KILLED).format(path=[project], root=str(root), hook=hook, at=at)
    done = subprocess.run([sys.executable, "-c", script], check=False, capture_output=True, text=True)
    assert done.returncode in (0, -signal.SIGKILL), done.stderr
    return done.returncode != 0


@pytest.mark.parametrize("at", range(1, 7))
def test_a_kill_between_two_renames_loses_nothing(root: Path, at: int) -> None:
    """Every target is whole, old or new, once the next run has begun, and that run goes through."""
    if not killed(root, "os.rename = dying(os.rename)", at):
        assert read(root) == NEW
        return
    recover(root)
    now = read(root)
    for target in TARGETS:
        whole = {name: text for name, text in now.items() if name.startswith(target)}
        assert whole in [{name: text for name, text in x.items() if name.startswith(target)} for x in (OLD, NEW)]
    assert not (root / FOLDER).exists()
    with workspace(root) as work:
        stage_new(work)
        work.commit()
    assert read(root) == NEW


def test_a_kill_while_writing_leaves_everything_as_it_was(root: Path) -> None:
    assert killed(root, "os.fsync = dying(os.fsync); replace.write_file(work.new / 'package/c.py', b'c')", 1)
    assert {name: text for name, text in read(root).items() if not name.startswith(FOLDER)} == OLD
    with workspace(root):
        pass
    assert read(root) == OLD


def test_only_one_run_at_a_time(root: Path) -> None:
    with (
        workspace(root),
        pytest.raises(GeneratorError, match="another run"),
        workspace(root, patience=0.1),
    ):
        pass
    with workspace(root):
        pass


def test_same(tmp_path: Path) -> None:
    write(tmp_path, {"a/x": "1", "b/x": "1", "c/x": "2", "d/y": "1", "f": "1"})
    assert same(tmp_path / "a", tmp_path / "b")
    assert not same(tmp_path / "a", tmp_path / "c")
    assert not same(tmp_path / "a", tmp_path / "d")
    assert not same(tmp_path / "f", tmp_path / "a")
    assert not same(tmp_path / "a", tmp_path / "f")
    assert not same(tmp_path / "nothing", tmp_path / "a")
