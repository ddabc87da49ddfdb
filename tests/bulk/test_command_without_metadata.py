"""The command where there are modules and no metadata of a distribution: a zipapp, a layer that was slimmed down."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipapp
from pathlib import Path

import pytest

PACKAGES = "customerio_client customerio_core customerio_app customerio_track customerio_pipelines".split()
ROOT = Path(__file__).parents[2]
WITHOUT = """
import importlib.metadata as metadata, runpy, sys
found = metadata.distribution
def distribution(name):
    if "customerio" in name.lower():
        raise metadata.PackageNotFoundError(name)
    return found(name)
metadata.distribution = metadata.Distribution.from_name = distribution
"""


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages that the command needs, without what pip notes about them."""
    folder = tmp_path_factory.mktemp("layer")
    for name in PACKAGES:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.mark.parametrize("how", ["zipapp", "folder"])
def test_the_command_runs(copied: Path, tmp_path: Path, how: str) -> None:
    place = copied
    if how == "zipapp":
        place = tmp_path / "bulk.pyz"
        zipapp.create_archive(copied, place, main="customerio_client.command:main")
    records = tmp_path / "people.jsonl"
    records.write_text('{"type": "person", "action": "identify", "identifiers": {"id": "7"}}\n', encoding="utf-8")
    run = f"{WITHOUT}sys.path.insert(0, {str(place)!r})\nfrom customerio_client.command import main\nsys.exit(main())"
    for arguments, said in (
        (["--version"], "customerio-bulk "),
        (["--dry-run", "track", str(records)], "1 records: 1 can be sent"),
    ):
        done = subprocess.run(
            [sys.executable, "-c", f"{run}", *arguments],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            check=False,
            env={"CUSTOMERIO_SITE_ID": "a", "CUSTOMERIO_TRACK_API_KEY": "b"},
        )
        assert done.returncode == 0 and said in done.stdout + done.stderr, done.stderr
    where = f"{WITHOUT}sys.path.insert(0, {str(place)!r})\nimport customerio_client; print(customerio_client.__file__)"
    shown = subprocess.run([sys.executable, "-c", where], capture_output=True, text=True, cwd=tmp_path, check=True)
    assert shown.stdout.startswith(str(place))
