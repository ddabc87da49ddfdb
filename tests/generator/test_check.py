"""`check` says why, names the file, and touches nothing. `report` lists the same things."""

from __future__ import annotations

import json
import re
import time
from pathlib import Path

import pytest

from generator.commands.report import _cell
from tests.generator.places import OVERLAY, PROJECT, STALE, run, snapshot

Captured = pytest.CaptureFixture[str]


def problems(capsys: Captured, root: Path) -> list[str]:
    """What `check` says; it must leave everything as it is."""
    before = snapshot(root)
    result = run(capsys, root, "check")
    assert snapshot(root) == before
    assert result.code == (1 if result.errors else 0)
    return result.errors


def test_nothing_changed(root: Path, capsys: Captured) -> None:
    begin = time.perf_counter()
    assert problems(capsys, root) == []
    assert time.perf_counter() - begin < 3


def test_a_file_edited_by_hand(root: Path, capsys: Captured) -> None:
    file = root / "customerio_things/operations/things.py"
    file.write_text(file.read_text() + "\n# mine\n")
    (problem,) = problems(capsys, root)
    assert f"{file}: edited by hand" in problem


def test_files_that_came_or_went(root: Path, capsys: Captured) -> None:
    (root / "customerio_things/extra.py").write_text("x = 1\n")
    (root / "customerio_others/api.py").unlink()
    (root / "customerio_others/__pycache__").mkdir(exist_ok=True)
    (root / "customerio_others/__pycache__/x.pyc").write_bytes(b"")
    extra, gone = problems(capsys, root)
    assert "extra.py: was not generated" in extra
    assert "api.py: missing" in gone


def test_an_overlay_that_says_something_else_now(root: Path, capsys: Captured) -> None:
    (root / "specs/overlays/things/facts.yaml").write_text(OVERLAY.replace("method: get", "method: fetch"))
    found = problems(capsys, root)
    assert any("customerio_things/operations/things.py: a regeneration would change it" in problem for problem in found)
    assert not any("customerio_others" in problem for problem in found)


def test_a_hand_edit_beside_a_changed_overlay(root: Path, capsys: Captured) -> None:
    (root / "specs/overlays/things/facts.yaml").write_text(OVERLAY.replace("method: get", "method: fetch"))
    (root / "customerio_things/api.py").write_text("")
    found = problems(capsys, root)
    assert sum("api.py: edited by hand" in problem for problem in found) == 1
    assert any("operations/things.py: a regeneration would change it" in problem for problem in found)


def test_a_stale_overlay(root: Path, capsys: Captured) -> None:
    (root / "specs/overlays/things/facts.yaml").write_text(STALE)
    before = snapshot(root)
    result = run(capsys, root, "check")
    assert result.code == 1
    assert re.search(r"facts\.yaml, line \d+: action 2, target \$\.paths\['/gone'\]\.get: .*nothing", result.err)
    assert snapshot(root) == before


def test_an_overlay_that_only_gained_a_comment(root: Path, capsys: Captured) -> None:
    """The packages would be the same, but the record of their inputs would not."""
    (root / "specs/overlays/things/facts.yaml").write_text(OVERLAY + "# a comment\n")
    (problem,) = problems(capsys, root)
    assert "specs/generated.json: a regeneration would change it" in problem


def test_a_contract_that_is_not_the_one_that_was_pulled(root: Path, capsys: Captured) -> None:
    file = root / "specs/contract/things.json"
    file.write_text(file.read_text().replace('"name"', '"label"'))
    found = problems(capsys, root)
    assert f"{file}: not the contract that" in found[0]
    assert any("a regeneration would" in problem for problem in found[1:])


def test_contracts_and_entries_that_are_missing_or_too_many(root: Path, capsys: Captured) -> None:
    (root / "specs/contract/things.json").rename(root / "specs/contract/strange.json")
    lock = root / "specs/lock.json"
    lock.write_text(json.dumps({"things": json.loads(lock.read_text())["things"]}))
    found = "\n".join(problems(capsys, root))
    assert "things.json: missing" in found
    assert "lock.json: others is missing" in found
    assert "strange: not an API" in found


def test_no_record_of_what_was_generated(root: Path, capsys: Captured) -> None:
    (root / "specs/generated.json").unlink()
    found = problems(capsys, root)
    assert len(found) == 3  # two packages and the page on their operations
    assert all("generated.json: a regeneration would change it" in problem for problem in found)


@pytest.mark.choice
def test_the_project_itself(capsys: Captured) -> None:
    if not (PROJECT / "specs/generated.json").exists():
        pytest.skip("nothing is generated yet")
    begin = time.perf_counter()
    result = run(capsys, PROJECT, "check")
    assert result.code == 0, result.err
    assert time.perf_counter() - begin < 3


def test_the_report(root: Path, capsys: Captured) -> None:
    (root / "specs/overlays/things/facts.yaml").write_text(STALE)
    before = snapshot(root)
    result = run(capsys, root, "report")
    assert result.code == 0, result.err
    assert snapshot(root) == before
    assert "| things | customerio_things | 1 | 1 |" in result.out
    assert "A name a person would choose. (1)" in result.out
    assert "Stale overlay actions: 1" in result.out
    assert "$.paths['/gone'].get" in result.out


def test_text_of_a_document_brings_no_markup_into_the_report() -> None:
    assert _cell("a | <b>\n`c`") == "a \\| &lt;b>  'c'".replace("  ", " ")
