"""Right calls pass mypy --strict and pyright strict; each wrong one is an error in both. They run once, together."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest

pytest.importorskip("mypy", reason="mypy is not installed: it comes with the dependency group lint")
pytest.importorskip("pyright", reason="pyright is not installed: it comes with the dependency group lint")

from tests.typing import contract_calls
from tests.typing.checkers import Complaints, check

HERE = Path(__file__).parent
RIGHT = ["calls.py", "events.py", "outbox.py", "every_operation.py", "every_operation_async.py"]
MISTAKES = ["mistakes.py", "mistakes_in_dicts.py", "mistakes_in_events.py", "mistakes_in_outbox.py"]
IGNORES = re.compile(r"#\s*(type:\s*ignore|pyright:|mypy:)")

both = pytest.mark.parametrize("checker", ["mypy", "pyright"])


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The modules: name and text."""
    files = {name: (HERE / name).read_text(encoding="utf-8") for name in (*RIGHT[:3], *MISTAKES)}
    files |= {
        name: contract_calls.source(asynchronous) for name, asynchronous in zip(RIGHT[3:], (False, True), strict=True)
    }
    return files


@pytest.fixture(scope="module")
def complaints(written: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Complaints]:
    folder = tmp_path_factory.mktemp("calls")
    for name, text in written.items():
        (folder / name).write_text(text, encoding="utf-8")
    return check(folder)


@both
@pytest.mark.parametrize("name", RIGHT)
def test_right_calls_pass(complaints: dict[str, Complaints], written: dict[str, str], checker: str, name: str) -> None:
    lines = written[name].splitlines()
    assert not IGNORES.search(written[name])
    assert {lines[line - 1].strip(): found for line, found in complaints[checker][name].items()} == {}


@both
@pytest.mark.parametrize("name", MISTAKES)
def test_each_mistake_is_an_error_and_nothing_else_is(
    complaints: dict[str, Complaints], written: dict[str, str], checker: str, name: str
) -> None:
    assert not IGNORES.search(written[name])
    lines = dict(enumerate(written[name].splitlines(), 1))
    marked = {line for line, words in lines.items() if "  # error: " in words}
    found = complaints[checker][name]
    assert {lines[line].strip() for line in marked - found.keys()} == set(), "not found"
    assert {lines[line].strip(): found[line] for line in found.keys() - marked} == {}, "not a mistake"


def test_every_operation_is_called(written: dict[str, str]) -> None:
    operations = [
        contract_calls.path_of(package, operation)
        for package in contract_calls.APIS
        for operation in import_module(f"customerio_{package}").OPERATIONS.values()
    ]
    assert len(operations) == len(set(operations)) > 0
    for name in RIGHT[3:]:
        called = {ast.unparse(node.func) for node in ast.walk(ast.parse(written[name])) if isinstance(node, ast.Call)}
        assert {path.removeprefix("cio.") for path in called if path.startswith("cio.")} == set(operations)
