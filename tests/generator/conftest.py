"""A small project, pulled and built once for all tests of the commands."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.places import OVERLAY, PROJECT, documents, project


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project, pulled and built once, in a process of its own."""
    root = project(tmp_path_factory.mktemp("built") / "project")
    (root / "specs/overlays/things").mkdir(parents=True)
    (root / "specs/overlays/things/facts.yaml").write_text(OVERLAY)
    folder = documents(tmp_path_factory.mktemp("documents") / "good")
    for arguments in (("pull", "--from", str(folder)), ("build",)):
        command = [sys.executable, "-m", "generator", "--project", str(root), *arguments]
        done = subprocess.run(command, check=False, cwd=PROJECT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    return shutil.copytree(built, tmp_path / "project")
