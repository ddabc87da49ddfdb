"""`nox -l` lists what can be run; `nox` runs lint, types, workflows, check and the tests."""

import os
import re
import shutil
import tomllib
from itertools import chain
from pathlib import Path
from typing import Any

import nox

ROOT = Path(__file__).parent
PYTHONS = ["3.11", "3.12", "3.13", "3.14"]
OLDEST = PYTHONS[0]

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "types", "workflows", "check", "tests"]
nox.options.error_on_missing_interpreters = False  # a developer rarely has all of PYTHONS; the CI matrix has


def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def install(session: nox.Session) -> None:
    """Install the project in place with everything in requirements.lock: the versions that `make` uses."""
    session.install("--quiet", "--require-hashes", "--requirement", "requirements.lock")
    session.install("--quiet", "--no-deps", "--no-build-isolation", "--editable", ".")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """The whole suite on each supported Python; arguments go to pytest."""
    install(session)
    session.run("python", "-m", "tests", *session.posargs)


@nox.session(python=OLDEST)
def newest(session: nox.Session) -> None:
    """The whole suite with the newest version of everything, whatever requirements.lock says."""
    session.install("--quiet", "--upgrade", "--editable", ".", *nox.project.dependency_groups(project(), "dev"))
    session.run("python", "-m", "tests", *session.posargs)


@nox.session(python=OLDEST)
def lowest(session: nox.Session) -> None:
    """The whole suite with the oldest version of each dependency that pyproject.toml allows, extras included."""
    about = project()["project"]
    dependencies = [*about["dependencies"], *chain(*about["optional-dependencies"].values())]
    bounds = [re.match(r"([\w-]+)(?:\[\w+\])?>=([\w.]+)", line) for line in dependencies]
    pinned = tuple(f"{bound[1]}=={bound[2]}" for bound in bounds if bound)
    if len(pinned) != len(dependencies):
        session.error("a dependency has no lower bound")
    install(session)
    session.install("--quiet", *pinned)  # afterwards, over what tools of the tests ask for: some want newer versions
    # Three tools do not work then: jedi's server needs a newer attrs, the linter of imports a newer rich, Celery a
    # newer redis.
    without = (
        "--ignore=tests/editor",
        "--deselect=tests/test_repository.py::test_imports_go_one_way",
        "--deselect=tests/outbox/test_frameworks.py::test_tasks_of_a_celery_worker_that_forks",
    )
    session.run("python", "-m", "tests", *without, *session.posargs)


@nox.session(python=OLDEST)
def lint(session: nox.Session) -> None:
    """Ruff, its formatter, and the import contracts."""
    install(session)
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports", "--no-cache")
    session.run("typos")


@nox.session(python=OLDEST)
def types(session: nox.Session) -> None:
    """Mypy --strict and pyright strict, generated packages included; typed calls, mistakes, language servers."""
    install(session)
    session.run("mypy")
    session.run("python", "-m", "tests.docs.samples", "build/samples")
    session.run("mypy", "--disable-error-code", "import-untyped", "build/samples")
    session.run("pyright")
    session.run("pytest", "tests/typing", "tests/editor")


@nox.session(python=OLDEST)
def check(session: nox.Session) -> None:
    """Generated files, overlays, contracts and lock agree."""
    install(session)
    session.run("python", "-m", "generator", "check", *session.posargs)


@nox.session(python=OLDEST)
def docs(session: nox.Session) -> None:
    """The site, with every link and anchor; samples, commands, citations, generated pages; and the demo runs."""
    install(session)
    session.run("mkdocs", "build", "--strict", *session.posargs, env={"NO_MKDOCS_2_WARNING": "1"})
    held = ["tests/docs", "tests/test_repository.py", "tests/specs/test_citations.py", "tests/specs/test_docs_words.py"]
    session.run("pytest", *held, "tests/generator/test_reference.py")
    session.run("python", "examples/demo.py")


@nox.session(python=OLDEST)
def workflows(session: nox.Session) -> None:
    """What actionlint and zizmor say of .github/workflows, and whether their scripts do what they should."""
    install(session)
    session.run("pytest", "tests/test_workflows.py")


@nox.session(python=OLDEST)
def build(session: nox.Session) -> None:
    """The sdist and wheel in dist/, as they are published; the wheel installed by itself and imported."""
    session.install("--quiet", "build", "twine")
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    session.run("python", "-m", "build", "--outdir", "dist")
    session.run("twine", "check", "--strict", *map(str, (ROOT / "dist").iterdir()))
    (wheel,) = (ROOT / "dist").glob("*.whl")
    fresh = Path(session.create_tmp()).resolve() / "fresh"
    session.run("python", "-m", "venv", "--clear", str(fresh))
    python = str(fresh / ("Scripts" if os.name == "nt" else "bin") / "python")
    session.run(python, "-m", "pip", "install", "--quiet", str(wheel), external=True)
    packages = project()["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    session.chdir(fresh)  # away from the sources
    session.run(python, "-c", f"import {', '.join(packages)}", external=True)


@nox.session(python=OLDEST)
@nox.parametrize("client", ["customerio", "async-customerio", "customerio-cdp-analytics"])
def official(session: nox.Session, client: str) -> None:
    """The vendor's own Python clients against the sandbox, and the rows of docs/moving-over, each by itself."""
    testing = ("pytest", "pytest-httpserver", "pytest-timeout", "hypothesis")
    session.install("--quiet", "--editable", ".[sandbox]", "trustme", *testing, client)
    session.run("python", "-m", "tests.sandbox.official", client)
    session.run("pytest", "tests/docs/test_moving_over.py", *session.posargs)


@nox.session(python=OLDEST)
def sandbox_load(session: nox.Session) -> None:
    """100,000 requests of 64 clients to the sandbox: no lost record, no leak."""
    install(session)
    session.run("python", "-m", "tests.sandbox.load", *session.posargs)


@nox.session(python=OLDEST)
def stress(session: nox.Session) -> None:
    """50,000 calls with faults, interrupts, cancellations and forks: nothing mixed up, untrue or stuck. Minutes."""
    install(session)
    session.run("python", "-m", "tests.stress", *session.posargs)


@nox.session(python=OLDEST)
def kills(session: nox.Session) -> None:
    """An outbox whose processes are killed 60 times: nothing lost, no send sent twice. `nox -s kills -- 60 SEED`."""
    install(session)
    session.run("python", "-m", "tests.outbox.kills", *(session.posargs or ("60", "1")))


@nox.session(python=OLDEST)
def regenerate(session: nox.Session) -> None:
    """What the nightly workflow does; the report is in build/changes.md: `nox -s regenerate -- --from URL`."""
    install(session)
    session.run("python", "-m", "generator", "job", *session.posargs)


@nox.session(python=OLDEST)
def one_field_changes(session: nox.Session) -> None:
    """500 random changes of one field of each contract: each regenerates and is told. Takes an hour."""
    install(session)
    test = "tests/generator/test_one_field_changes.py"
    session.run("pytest", "-s", test, *session.posargs, env={"ONE_FIELD_CHANGES": "500"})


@nox.session(python=OLDEST)
def two_vintages(session: nox.Session) -> None:
    """The vendor's documents of two vintages, each over a project of the other. Takes minutes."""
    install(session)
    session.run("pytest", "tests/generator/test_two_vintages.py", *session.posargs, env={"TWO_VINTAGES": "1"})


@nox.session(python=OLDEST)
def benchmarks(session: nox.Session) -> None:
    """Every script of benchmarks/, or those named: `nox -s benchmarks -- reading`."""
    install(session)
    for script in sorted((ROOT / "benchmarks").glob("[!_]*.py")):
        if not session.posargs or script.stem in session.posargs:
            session.run("python", str(script.relative_to(ROOT)))
