"""The repository itself: what is committed, what ships, what the documents promise."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import customerio_client
from customerio_core.version import VERSION

ROOT = Path(__file__).resolve().parents[1]
SOURCES = tomllib.loads((ROOT / "specs/sources.toml").read_text(encoding="utf-8"))
GENERATED = {source["package"]: api for api, source in SOURCES.items()}
SHIPPED = ["customerio_core", *GENERATED, "customerio_client", "customerio_sandbox"]
# What dependencies and extras bring.
RUNTIME_MODULES = set(
    "aiohttp attr attrs certifi dateutil h2 httpcore httpx opentelemetry orjson redis rich sniffio yarl".split()
)
SANDBOX_MODULES = set("jsonschema_rs liquid msgspec nh3 pytest".split())  # of the extra, for the sandbox alone


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def repository_files() -> list[Path]:
    """Files that git tracks or would track; in an unpacked archive, where there is no git, the sources."""
    listing = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    if listing.returncode == 0:
        return [path for name in listing.stdout.split("\0") if name and (path := ROOT / name).is_file()]
    folders = [*SHIPPED, "generator", "specs", "tests", "docs", "examples", "benchmarks", ".github", ".ci"]
    files = [path for folder in folders for path in (ROOT / folder).rglob("*") if "__pycache__" not in path.parts]
    return [path for path in [*files, *ROOT.iterdir()] if path.is_file()]


def modules_of(*packages: str) -> list[Path]:
    return [path for package in packages for path in sorted((ROOT / package).rglob("*.py"))]


@pytest.mark.parametrize("package", GENERATED)
def test_every_generated_file_says_what_it_is_made_from(package: str) -> None:
    api = GENERATED[package]
    banner = f'# Generated from specs/contract/{api}.json and specs/overlays/{api} by "make regenerate". Do not edit.\n'
    files = modules_of(package)
    assert files
    unmarked = [str(path.relative_to(ROOT)) for path in files if not path.read_text("utf-8").startswith(banner)]
    assert unmarked == []


def test_every_list_of_the_generated_packages_names_all_of_them() -> None:
    """A new API is named wherever the others are: what ships, what is linted, which way imports go."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lacking = {place: sorted(GENERATED.keys() - named) for place, named in _named(settings, "pyproject.toml")}
    short = {package.removeprefix("customerio_") for package in GENERATED}
    (ignored,) = [key for key in settings["tool"]["ruff"]["lint"]["per-file-ignores"] if key.startswith("customerio_{")]
    lacking["pyproject.toml, ruff's per-file-ignores"] = sorted(short - set(re.findall(r"\w+", ignored)))
    assert {place: names for place, names in lacking.items() if names} == {}


def _named(value: object, place: str) -> Iterator[tuple[str, set[str]]]:
    """Every list in a file of settings that names a generated package, with those it names."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _named(inner, f"{place}, {key}")
    elif isinstance(value, list):
        texts = " ".join(one for one in value if isinstance(one, str))
        if named := set(re.findall(r"\w+", texts)) & GENERATED.keys():
            yield place, named
        for number, inner in enumerate(value):
            if not isinstance(inner, str):
                yield from _named(inner, f"{place} {number + 1}")


def test_the_wheel_ships_six_typed_packages_and_nothing_else(tmp_path: Path) -> None:
    built = run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path))
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    folders = {name.split("/")[0] for name in names}
    assert folders == {*SHIPPED, f"customerio_client-{version}.dist-info"}
    assert [package for package in SHIPPED if f"{package}/py.typed" not in names] == []
    shipped = {name for name in names if name.endswith(".py")}
    assert shipped == {path.relative_to(ROOT).as_posix() for path in modules_of(*SHIPPED)}


def test_the_version_is_said_once_more_as_a_constant() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert (VERSION, customerio_client.__version__) == (version, version)


def test_what_ships_imports_only_what_the_wheel_depends_on() -> None:
    usual = sys.stdlib_module_names | set(SHIPPED) | RUNTIME_MODULES
    strangers = set()
    for path in modules_of(*SHIPPED):
        allowed = usual | (SANDBOX_MODULES if "customerio_sandbox" in path.parts else set())
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                imported = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and not node.level:
                imported = [node.module or ""]
            else:
                continue
            strangers |= {(str(path.relative_to(ROOT)), name) for name in imported if name.split(".")[0] not in allowed}
    assert strangers == set()


def test_imports_go_one_way() -> None:
    linted = run(str(Path(sys.executable).with_name("lint-imports")), "--no-cache")
    assert linted.returncode == 0, linted.stdout


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("customerio_core/shape.py", "if TYPE_CHECKING:\n    from .model import Model\n"),
        ("customerio_core/errors.py", "def late() -> None:\n    from .response import read_success\n"),
        ("customerio_client/delivery/batches.py", "def late() -> None:\n    from ..bulk.run import Run\n"),
    ],
)
def test_a_circle_is_found_wherever_it_hides(tmp_path: Path, file: str, line: str) -> None:
    checked = ("customerio_core", "customerio_client")
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (acyclic,) = [contract for contract in contracts if contract["type"] == "acyclic_siblings"]
    assert {*checked, *GENERATED, "customerio_sandbox", "generator"} == set(acyclic["ancestors"])
    for package in checked:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    settings = [f"[importlinter]\nroot_packages = {chr(10).join(['', *checked])}\n[importlinter:contract:1]"]
    settings += ["name = circles\ntype = acyclic_siblings", f"ancestors = {chr(10).join(['', *checked])}"]
    config = "\n".join(settings).replace("\ncustomerio", "\n    customerio")
    (tmp_path / ".importlinter").write_text(config, "utf-8")

    def linted() -> int:
        command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode

    assert linted() == 0
    with (tmp_path / file).open("a", encoding="utf-8") as module:
        module.write(f"\n\n{line}")
    assert linted() == 1


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {
        path.parent for path in repository_files() if path.is_relative_to(ROOT / "tests") and path.suffix == ".py"
    }
    assert [str(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_file_names_a_machine_or_a_registry() -> None:
    machine = re.compile(r"/(?:work|tmp|root|home|Users)/[A-Za-z]")
    registry = re.compile(r"pypi\.(?:org|python)|pythonhosted\.|registry\.npmjs|debian\.org", re.IGNORECASE)
    found = []
    for path in repository_files():
        name = path.relative_to(ROOT)
        if name.parts[0] == "specs" and path.suffix == ".json":
            continue  # the vendor's words, distilled
        for number, line in enumerate(path.read_text("utf-8", errors="replace").splitlines(), 1):
            if machine.search(line) or registry.search(line):
                found.append(f"{name}:{number}: {line.strip()[:100]}")
    assert found == []


def test_every_command_of_the_documents_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    (phony,) = re.findall(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    assert set(phony.split()) == targets
    for document in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / document).read_text("utf-8")
        code = re.findall(r"```\w*\n(.*?)```", text, re.DOTALL) + re.findall(r"`([^`\n]+)`", text)
        commands = [words for piece in code for words in re.findall(r"^make ([a-z ]+)", piece, re.MULTILINE)]
        assert commands, document
        assert {word for words in commands for word in words.split()} - targets == set(), document


def test_the_readme_begins_with_what_a_newcomer_needs() -> None:
    first_screen = "\n".join((ROOT / "README.md").read_text("utf-8").splitlines()[:45])
    for needed in (
        "pip install customerio-client",
        "from customerio_client import",
        "make regenerate demo",
        "make test",
    ):
        assert needed in first_screen


def test_links_inside_the_documents_lead_somewhere() -> None:
    dead = []
    for document in [path for path in repository_files() if path.suffix == ".md"]:
        for link in re.findall(r"\]\(([^)#\s]+)", document.read_text("utf-8")):
            if "://" not in link and not (document.parent / link).exists():
                dead.append(f"{document.relative_to(ROOT)}: {link}")
    assert dead == []


def test_ci_runs_the_documented_test_command() -> None:
    script = ROOT / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert script.read_text("utf-8").splitlines()[-1] == "make test"


def test_workflows_are_pinned_and_ask_for_little() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = path.read_text("utf-8")
        loose = [
            use for use in re.findall(r"uses: (.*)", text) if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\S+", use)
        ]
        assert loose == [], path.name
        workflow = yaml.safe_load(text)
        assert workflow["permissions"] == {}, path.name
        assert all("permissions" in job for job in workflow["jobs"].values()), path.name
