"""mypy and pyright, both strict, over a few modules: what they complain about."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

Complaints = dict[str, dict[int, list[str]]]
"""By file name and line, from 1."""

Complaint = tuple[str, int, str]
Checker = Callable[[Sequence[str], Path], list[Complaint]]


def check(folder: Path) -> dict[str, Complaints]:
    """Run both, beside each other, over the modules in a folder.

    Args:
        folder: where they lie, and nothing else; the checkers put their settings and caches there.

    Returns:
        The complaints of each checker, by its name.
    """
    files = sorted(file.name for file in folder.glob("*.py"))
    checkers: tuple[Checker, ...] = (mypy, pyright)
    with ThreadPoolExecutor() as pool:
        running = {checker.__name__: pool.submit(checker, files, folder) for checker in checkers}
        return {name: _by_line(files, complaints.result()) for name, complaints in running.items()}


def mypy(files: Sequence[str], folder: Path) -> list[Complaint]:
    (folder / "mypy.ini").write_text("[mypy]\nstrict = True\npython_version = 3.11\n", encoding="utf-8")
    output = _run(
        ["mypy", "--config-file", "mypy.ini", "--cache-dir", ".mypy_cache", "--output", "json", *files], folder
    )
    complaints = [json.loads(line) for line in output.splitlines()]
    return [(c["file"], c["line"], c["message"]) for c in complaints if c["severity"] == "error"]


def pyright(files: Sequence[str], folder: Path) -> list[Complaint]:
    settings = {"include": files, "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    report = json.loads(_run(["pyright", "--pythonpath", sys.executable, "--outputjson"], folder))
    assert report["summary"]["filesAnalyzed"] == len(files), report["summary"]
    return [(c["file"], c["range"]["start"]["line"] + 1, c["message"]) for c in report["generalDiagnostics"]]


def _run(command: Sequence[str], folder: Path) -> str:
    ran = subprocess.run([sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False)
    if ran.returncode not in (0, 1):
        raise RuntimeError(f"{command[0]}: {ran.stdout}{ran.stderr}")
    return ran.stdout


def _by_line(files: Sequence[str], complaints: Iterable[Complaint]) -> Complaints:
    found: Complaints = {file: defaultdict(list) for file in files}
    for file, line, message in complaints:
        found[Path(file).name][line].append(message)
    return found
