"""The page on adding an API: its commands, as printed, make a package of a fourth document."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.test_repository import repository_files

PAGE = ROOT / "docs/inside/adding-an-api.md"
PACKAGE = "customerio_reporting_webhooks"


def blocks(language: str) -> list[str]:
    """The code of a language on the page, in order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project as it is in git, with the environment of these tests for `make`."""
    for path in repository_files():
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    (tmp_path / ".venv").symlink_to(sys.prefix, target_is_directory=True)
    return tmp_path


def run(command: str, place: Path) -> subprocess.CompletedProcess[str]:
    # Nothing is installed: what it would be installed from is older than it, as far as make is concerned.
    command = command.replace("make ", "make --assume-old=.venv/.installed ", 1)
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "MAKE"))}
    environment["PYTHONPATH"] = str(place)
    return subprocess.run(
        command, shell=True, cwd=place, env=environment, capture_output=True, text=True, timeout=240, check=False
    )


def with_more(command: str, arguments: str) -> str:
    """A command of the page with more arguments, before the quote that ends it."""
    return f'{command.rstrip().removesuffix(chr(34))} {arguments}"'


@pytest.mark.skipif(os.name == "nt" or shutil.which("make") is None, reason="needs make and a POSIX shell")
def test_the_commands_of_the_page_make_a_package(copy: Path, shared_specs: Path) -> None:
    (source,) = blocks("toml")
    commands, (test, *_) = blocks("sh")[0].splitlines(), blocks("sh")[1].splitlines()
    pull, regenerate = (command.partition("#")[0].strip() for command in commands)
    with (copy / "specs/sources.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n{source}")
    offline = with_more(pull, f"--from {shared_specs / '2026-autumn'}")
    for command in (offline, regenerate):
        done = run(command, copy)
        assert done.returncode == 0, done.stdout + done.stderr
    code = f"import {PACKAGE}; print({PACKAGE}.__file__, len({PACKAGE}.WEBHOOKS))"
    shown = subprocess.run([sys.executable, "-c", code], cwd=copy, capture_output=True, text=True, check=True)
    assert str(copy) in shown.stdout and shown.stdout.split()[-1] == "1"
    done = run(with_more(test, "-k every_list -n 0"), copy)
    assert done.returncode and PACKAGE in done.stdout and "pyproject.toml" in done.stdout
    settings = (copy / "pyproject.toml").read_text("utf-8")
    settings = re.sub(r'^(\s*)"customerio_pipelines",$', rf'\g<0>\n\1"{PACKAGE}",', settings, flags=re.MULTILINE)
    settings = settings.replace("| customerio_pipelines", f"| customerio_pipelines | {PACKAGE}")
    settings = settings.replace(
        "customerio_{app,track,pipelines}", "customerio_{app,track,pipelines,reporting_webhooks}"
    )
    (copy / "pyproject.toml").write_text(settings, encoding="utf-8")
    one = [sys.executable, "-m", "pytest", "-q", "tests/test_repository.py", "-k", "every_list"]
    done = subprocess.run(one, cwd=copy, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stdout
