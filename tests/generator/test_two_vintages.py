"""The vendor's documents of two vintages, each over a project of the other: built, compared and reported by the job.

Takes minutes, so it runs in a session of its own: `nox -s two_vintages`.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer

ROOT = Path(__file__).parents[2]
FIRST = "6ddba01"  # the last commit whose overlays were written for the first vintage
METHODS = {"get", "put", "post", "delete", "patch", "head", "options", "trace"}
APIS = ("journeys-app", "journeys-track", "pipelines")

pytestmark = [
    pytest.mark.skipif("TWO_VINTAGES" not in os.environ, reason="takes minutes: nox -s two_vintages"),
    pytest.mark.timeout(3600),
]


def generator(project: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", "--project", str(project), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def git(folder: Path, *arguments: str) -> bytes:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.com"]
    done = subprocess.run(["git", "-C", str(folder), *identity, *arguments], capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"git {arguments[0]}: {done.stderr.decode()}")
    return done.stdout


def specs_of_the_first_vintage(root: Path) -> None:
    with tarfile.open(fileobj=io.BytesIO(git(ROOT, "archive", FIRST, "specs"))) as tar:
        tar.extractall(root, filter="data")


def test_the_overlays_of_the_first_vintage_build_all_documents_of_the_second(
    shared_specs: Path, tmp_path: Path
) -> None:
    specs_of_the_first_vintage(tmp_path / "project")
    given = ("--from", shared_specs / "2026-autumn", "--stale", "report", "--out", tmp_path / "out")
    done = generator(tmp_path / "project", "build", *given)
    assert done.returncode == 0, done.stderr[-3000:]
    assert len([*(tmp_path / "out").glob("customerio_*")]) == 4
    stale = [line for line in done.stderr.splitlines() if ": patch: " in line]
    assert stale and all(", line " in line and ": action " in line for line in stale)


@pytest.fixture
def project(shared_specs: Path, tmp_path: Path) -> Path:
    """The project as it shipped with the first vintage, built by the generator of today, under git."""
    root = tmp_path / "project"
    specs_of_the_first_vintage(root)
    shutil.copytree(ROOT / "docs", root / "docs")
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, root)
    (root / "customerio_core").mkdir()
    shutil.copy(ROOT / "customerio_core/version.py", root / "customerio_core")
    for command in (("pull", "--from", shared_specs / "baseline"), ("build", "--stale", "report")):
        done = generator(root, *command)
        assert done.returncode == 0, done.stderr[-3000:]
    git(root, "init", "-q")
    git(root, "add", "--all")
    git(root, "commit", "-q", "-m", "The first vintage")
    return root


@pytest.fixture
def site(httpserver: HTTPServer) -> Iterator[HTTPServer]:
    yield httpserver
    httpserver.check_assertions()


def job(project: Path, site: HTTPServer, documents: Path) -> tuple[dict[str, object], str]:
    site.clear()
    for api in APIS:
        site.expect_request(f"/{api}.json").respond_with_data((documents / f"{api}.json").read_bytes())
    done = generator(project, "job", "--from", site.url_for(""), "--tests", f"{sys.executable} -c pass")
    assert done.returncode == 0, done.stdout + done.stderr[-3000:]
    return json.loads((project / "build/result.json").read_bytes()), (project / "build/changes.md").read_text("utf-8")


def operations_of(document: Path) -> set[str]:
    """JSONPaths of all operations."""
    paths = json.loads(document.read_bytes())["paths"]
    return {f"$.paths['{path}'].{method}" for path, item in paths.items() for method in item.keys() & METHODS}


def pulled_again(project: Path, documents: Path, todo: str) -> str:
    """What is said of a pull after all names of classes that are to do were pasted, in a copy of the project."""
    copy = project.with_name("pasted")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(project, copy)
    for file, stubs in re.findall(r"<code>(specs/names/[^<]*)</code>.*?```yaml\n(.*?)```", todo, re.DOTALL):
        with (copy / file).open("a", encoding="utf-8") as names:
            names.write(stubs)
    for file in (copy / "specs/contract").iterdir():
        file.unlink()  # a class gets its name anew, not from before
    done = generator(copy, "pull", "--from", documents)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout + done.stderr


def test_the_job_follows_the_second_vintage_and_goes_back(project: Path, site: HTTPServer, shared_specs: Path) -> None:
    result, report = job(project, site, shared_specs / "2026-autumn")
    assert (result["outcome"], result["breaking"]) == ("changed", True)
    assert result["version"] in report.splitlines()[2]
    assert re.search(r"^\| App API \| \d+ \| 71 \|", report, re.MULTILINE)  # breaking, new operations
    assert "## Breaking" in report and "## Lost" in report

    todo = report.partition("## To do")[2]
    for api in APIS:  # each new operation has a stub of its name and one of its words
        old, new = (operations_of(shared_specs / f"{vintage}/{api}.json") for vintage in ("baseline", "2026-autumn"))
        assert [one for one in new - old if todo.count(one) < 2] == []
    assert todo.count("**Delete action") > 10
    assert "pin a name" in pulled_again(project, shared_specs / "2026-autumn", todo="")
    assert "pin a name" not in pulled_again(project, shared_specs / "2026-autumn", todo)

    git(project, "add", "--all")
    git(project, "commit", "-q", "-m", "The second vintage")
    result, report = job(project, site, shared_specs / "baseline")
    assert (result["outcome"], result["breaking"]) == ("changed", True)
    assert re.search(r"^\| App API \| \d+ \|  \| 71 \|", report, re.MULTILINE)  # breaking, new, gone
