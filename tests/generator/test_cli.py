"""The commands as a person or a job runs them."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from generator.project import replace
from tests.generator.openapi import answering, thing
from tests.generator.places import APIS, OVERLAY, PROJECT, STALE, documents, run, snapshot

Captured = pytest.CaptureFixture[str]


def inodes(root: Path) -> dict[str, int]:
    return {package: os.stat(root / package).st_ino for package in APIS.values()}


# --- build ------------------------------------------------------------------------------------------------


def test_what_a_build_leaves(built: Path) -> None:
    files = snapshot(built)
    for package in APIS.values():
        assert f"{package}/__init__.py" in files
        assert f"{package}/operations/__init__.py" in files
        assert all(data.startswith(b"# Generated from ") for name, data in files.items()
                   if name.startswith(package) and name.endswith(".py"))  # fmt: skip
    manifest = json.loads(files["specs/generated.json"])
    assert manifest.keys() == {*APIS.values(), "docs"}
    assert files["docs/operations.md"].startswith(b"<!-- Generated from ")
    assert not any(path.name == ".regenerate" for path in built.iterdir())


def test_a_second_build_touches_nothing(root: Path, capsys: Captured) -> None:
    before, places = snapshot(root), inodes(root)
    result = run(capsys, root, "build")
    assert result.code == 0, result.err
    assert snapshot(root) == before
    assert inodes(root) == places
    header, *rows = result.out.splitlines()
    assert header.split() == ["API", "operations", "models", "seconds"]
    assert [row.split()[:2] for row in rows] == [["things", "1"], ["others", "1"]]
    assert re.search(r"things +emit +\d+\.\d s", result.err)


def test_one_api_and_another_place(root: Path, tmp_path: Path, capsys: Captured) -> None:
    before = snapshot(root)
    result = run(capsys, root, "build", "--api", "others", "--out", tmp_path / "out")
    assert result.code == 0, result.err
    assert snapshot(root) == before
    written = snapshot(tmp_path / "out")
    assert {name.split("/")[0] for name in written} == {"customerio_others"}
    assert all(before[name] == data for name, data in written.items())


def test_one_api_keeps_the_record_of_the_other(root: Path, capsys: Captured) -> None:
    before = snapshot(root)
    assert run(capsys, root, "build", "--api", "others").code == 0
    assert snapshot(root) == before


def test_contracts_of_another_folder(root: Path, tmp_path: Path, capsys: Captured) -> None:
    contracts = tmp_path / "contracts"
    contracts.mkdir()
    shutil.copy(root / "specs/contract/things.json", contracts / "my things.json")
    result = run(capsys, root, "build", "--contract", contracts, "--out", tmp_path / "out")
    assert result.code == 0, result.err
    assert (tmp_path / "out/customerio_my_things/operations/__init__.py").exists()


def test_overlays_may_be_left_out(root: Path, tmp_path: Path, capsys: Captured) -> None:
    assert run(capsys, root, "build", "--api", "things", "--overlays", "none", "--out", tmp_path / "none").code == 0
    assert snapshot(tmp_path / "none") != {k: v for k, v in snapshot(root).items() if k.startswith("customerio_things")}
    result = run(capsys, root, "build", "--overlays", tmp_path / "nothing", "--out", tmp_path / "none")
    assert result.code == 1
    assert str(tmp_path / "nothing") in result.errors[0]


def test_a_stale_overlay_stops_the_build(root: Path, capsys: Captured) -> None:
    (root / "specs/overlays/things/facts.yaml").write_text(STALE)
    before = snapshot(root)
    result = run(capsys, root, "build", "--api", "things")
    assert result.code == 1
    assert "facts.yaml, line 8: action 2, target $.paths['/gone'].get: the target matches nothing" in result.err
    assert snapshot(root) == before
    result = run(capsys, root, "build", "--api", "things", "--stale", "report")
    assert result.code == 0, result.err
    assert "facts.yaml, line 8: action 2, target $.paths['/gone'].get" in result.err
    packages = {name for name, data in snapshot(root).items() if data != before.get(name)}
    assert packages == {"specs/generated.json"}
    result = run(capsys, root, "check")
    assert result.code == 1
    assert "action 2" in result.err


def test_a_contract_that_is_missing(root: Path, capsys: Captured) -> None:
    (root / "specs/contract/others.json").unlink()
    result = run(capsys, root, "build")
    assert result.code == 1
    assert "others.json" in result.errors[0] and "pull" in result.errors[0]


def test_a_folder_of_another_kind_is_not_replaced(root: Path, capsys: Captured) -> None:
    (root / "customerio_things/__init__.py").write_text("import mine\n")
    before = snapshot(root)
    result = run(capsys, root, "build")
    assert result.code == 1
    assert "customerio_things: is in the way" in result.errors[0]
    assert snapshot(root) == before


# --- build from documents ---------------------------------------------------------------------------------


def test_documents_from_pull_to_verify_in_one_go(root: Path, tmp_path: Path, capsys: Captured) -> None:
    before = snapshot(root)
    folder = documents(tmp_path / "more")
    (folder / "new.json").write_text(json.dumps(answering(thing(id="string"))))
    result = run(capsys, root, "build", "--from", folder, "--out", tmp_path / "out")
    assert result.code == 0, result.err
    assert snapshot(root) == before
    written = snapshot(tmp_path / "out")
    assert {"contract/new.json", "contract/things.json", "customerio_new/__init__.py"} <= written.keys()
    assert {name: data for name, data in written.items() if name.startswith("customerio_others")} == {
        name: data for name, data in before.items() if name.startswith("customerio_others")
    }


def test_one_document_from_a_file(root: Path, tmp_path: Path, capsys: Captured) -> None:
    folder = documents(tmp_path / "more")
    result = run(capsys, root, "build", "--from", folder / "others.json", "--api", "new", "--out", tmp_path / "out")
    assert result.code == 0, result.err
    assert (tmp_path / "out/customerio_new/__init__.py").exists()
    assert "customerio_others" not in str(list((tmp_path / "out").iterdir()))


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("combined", {"customerio_app": 18, "customerio_track": 10, "customerio_pipelines": 7}),
        ("track", {"customerio_track": 11}),
        ("pipelines", {"customerio_pipelines": 7}),
    ],
)
def test_the_seeds(name: str, expected: dict[str, int], shared_specs: Path, tmp_path: Path, capsys: Captured) -> None:
    before = snapshot(PROJECT / "specs")
    arguments = ("--from", shared_specs / f"seeds/{name}.yml", "--out", tmp_path / "out", "--overlays", "none")
    result = run(capsys, PROJECT, "build", *arguments)
    assert result.code == 0, result.err
    assert snapshot(PROJECT / "specs") == before
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"contract", *expected}
    assert sorted(int(row.split()[1]) for row in result.out.splitlines()[1:]) == sorted(expected.values())


def test_the_folder_of_all_seeds(shared_specs: Path, tmp_path: Path, capsys: Captured) -> None:
    """The parts of the combined document lie beside documents of the same names."""
    arguments = ("--from", shared_specs / "seeds", "--out", tmp_path / "out", "--overlays", "none")
    result = run(capsys, PROJECT, "build", *arguments)
    assert result.code == 0, result.err
    rows = {row.split()[0]: int(row.split()[1]) for row in result.out.splitlines()[1:]}
    assert sum(rows.values()) == 35 + 11 + 7


# --- usage ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [(), ("frobnicate",), ("build", "--stale", "maybe"), ("build", "--from", "x"), ("pull", "--deadline", "soon"),
     ("build", "--from", "x", "--out", "y", "--contract", "z")],
)  # fmt: skip
def test_commands_that_make_no_sense(tmp_path: Path, capsys: Captured, arguments: tuple[Any, ...]) -> None:
    result = run(capsys, tmp_path, *arguments)
    assert result.code == 2
    assert "usage: python -m generator" in result.err


def test_help_is_light() -> None:
    """No stage, no HTTP and no code generator is loaded to say what the commands are."""
    script = "import sys\nfrom generator.cli import _parser\n_parser().print_help()\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, cwd=PROJECT, capture_output=True, text=True)
    assert "report" in done.stdout
    loaded = set(done.stdout.splitlines()[-1].split())
    assert not loaded & {"httpx", "yaml", "jsonpath", "openapi_python_client", "rich", "asyncio", "multiprocessing"}


def test_a_place_without_a_project(tmp_path: Path, capsys: Captured) -> None:
    for command in ("pull", "build", "check", "report"):
        result = run(capsys, tmp_path, command)
        assert result.code == 1
        assert "specs/sources.toml" in result.errors[0]
    assert snapshot(tmp_path) == {}


# --- killed -----------------------------------------------------------------------------------------------


def test_a_build_killed_at_any_moment(root: Path, tmp_path: Path, capsys: Captured) -> None:
    """Packages, contracts and lock are as before, or all as they should be after; the next build goes through."""
    (root / "specs/overlays/things/facts.yaml").write_text(OVERLAY.replace("method: get", "method: fetch"))
    old = snapshot(root)
    command = [sys.executable, "-m", "generator", "--project", str(root), "build"]
    for moment in (0.3, 0.9, 1.5, 2.1):
        process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        process.send_signal(signal.SIGKILL)
        if process.wait() == 0:
            break
        assert snapshot(root) == old
    result = run(capsys, root, "build")
    assert result.code == 0, result.err
    assert snapshot(root) != old
    assert run(capsys, root, "check").code == 0
    assert not (root / replace.FOLDER).exists()


def test_an_interrupted_build_clears_up(root: Path, tmp_path: Path) -> None:
    before = snapshot(root)
    command = [sys.executable, "-m", "generator", "--project", str(root), "build"]
    # Where the tests run in the background, a shell has SIGINT ignored, and a child inherits just that.
    before_us = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    signal.signal(signal.SIGINT, before_us)
    assert process.stderr is not None
    with process.stderr:
        process.stderr.readline()  # a stage is through: the workers are at work
        begin = time.monotonic()
        process.send_signal(signal.SIGINT)
        rest = process.stderr.read()
    assert process.wait() == 130
    assert time.monotonic() - begin < 5
    assert "error: interrupted" in rest and "Traceback" not in rest
    assert snapshot(root) == before
    assert not (root / replace.FOLDER).exists()


def test_a_mistake_of_ours_is_one_line_too(root: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.commands.check.check", lambda project: 1 / 0)
    result = run(capsys, root, "check")
    assert result.code == 1
    assert "a mistake in the generator: ZeroDivisionError: division by zero (test_cli.py, line" in result.errors[0]
    with pytest.raises(ZeroDivisionError):
        run(capsys, root, "--debug", "check")
