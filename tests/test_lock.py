"""requirements.lock: complete, hashed, without addresses, and in step with pyproject.toml."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def locked() -> dict[str, list[Requirement]]:
    """Each package with its pins: one, or several for different Pythons or systems."""
    pins: dict[str, list[Requirement]] = {}
    for line in LOCK.splitlines():
        if line and not line.startswith(("#", " ")):
            pin = Requirement(line.removesuffix("\\").strip())
            pins.setdefault(canonicalize_name(pin.name), []).append(pin)
    return pins


def declared() -> list[Requirement]:
    """Everything that pyproject.toml asks for: dependencies, extras, groups, and what builds the project."""
    about, groups = PROJECT["project"], PROJECT["dependency-groups"]
    lists: list[list[Any]] = [about["dependencies"], PROJECT["build-system"]["requires"], *groups.values()]
    lists += about["optional-dependencies"].values()
    return [Requirement(line) for lines in lists for line in lines if isinstance(line, str)]


@pytest.mark.parametrize("requirement", declared(), ids=str)
def test_the_lock_satisfies_what_is_declared(requirement: Requirement) -> None:
    pins = locked().get(canonicalize_name(requirement.name))
    assert pins, "not in requirements.lock: run `make upgrade`"
    versions = [next(iter(pin.specifier)).version for pin in pins]
    assert [version for version in versions if not requirement.specifier.contains(version)] == []


def test_every_package_is_pinned_with_hashes() -> None:
    entries = re.split(r"\n(?=[^\s#])", LOCK)[1:]
    assert len(entries) > 100
    assert [entry for entry in entries if not re.match(r"[\w.\[\],-]+==[^\s]+.*\\\n    --hash=sha256:", entry)] == []


def test_the_lock_holds_no_address() -> None:
    assert re.findall(r"\S*://\S*|--(?:index|extra-index|find-links)\S*|\S+ @ \S+", LOCK) == []


def test_the_lock_is_for_every_supported_python_and_system() -> None:
    classifiers = [text for text in PROJECT["project"]["classifiers"] if re.search(r":: 3\.\d+$", text)]
    assert [text.rsplit(" ", 1)[1] for text in classifiers] == ["3.11", "3.12", "3.13", "3.14"]
    assert "colorama==" in LOCK and "python_full_version >= '3.12'" in LOCK  # resolved for more than this machine
