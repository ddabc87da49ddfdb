"""`nox -l` lists what can be run; `nox` runs lint, types, check and the tests."""

import re
import tomllib
from pathlib import Path

import nox

ROOT = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13"]
OLDEST = PYTHONS[0]

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["lint", "types", "check", "tests"]
nox.options.error_on_missing_interpreters = False  # a developer rarely has all of PYTHONS; the CI matrix has


def install(session: nox.Session, *groups: str, pinned: tuple[str, ...] = ()) -> None:
    """Install the project in place with dependency groups, and `pinned` requirements in the same resolution."""
    project = nox.project.load_toml(ROOT / "pyproject.toml")
    session.install("--quiet", "--editable", ".", *nox.project.dependency_groups(project, *groups), *pinned)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The whole suite on each supported Python; arguments go to pytest."""
    install(session, "test", "generator")
    session.run("pytest", *session.posargs)


@nox.session(python=OLDEST)
def lowest(session: nox.Session) -> None:
    """The whole suite with the oldest version of each dependency that pyproject.toml allows."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    bounds = [re.match(r"([\w-]+)>=([\w.]+)", line) for line in project["dependencies"]]
    pinned = tuple(f"{bound[1]}=={bound[2]}" for bound in bounds if bound)
    if len(pinned) != len(project["dependencies"]):
        session.error("a dependency has no lower bound")
    install(session, "test", "generator", pinned=pinned)
    session.run("pytest", *session.posargs)


@nox.session(python=OLDEST)
def lint(session: nox.Session) -> None:
    """Ruff, its formatter, and the import contracts."""
    install(session, "test", "generator")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", "--no-cache")


@nox.session(python=OLDEST)
def types(session: nox.Session) -> None:
    """Mypy --strict and pyright strict, generated packages included; typed calls, mistakes, language servers."""
    install(session, "dev")
    session.run("mypy")
    session.run("pyright")
    session.run("pytest", "tests/typing", "tests/editor")


@nox.session(python=OLDEST)
def check(session: nox.Session) -> None:
    """Generated files, overlays, contracts and lock agree."""
    install(session, "generator")
    session.run("python", "-m", "generator", "check", *session.posargs)


@nox.session(python=OLDEST)
def benchmarks(session: nox.Session) -> None:
    """Every script of benchmarks/, or those named: `nox -s benchmarks -- reading`."""
    install(session, "dev")
    for script in sorted((ROOT / "benchmarks").glob("[!_]*.py")):
        if not session.posargs or script.stem in session.posargs:
            session.run("python", str(script.relative_to(ROOT)))
