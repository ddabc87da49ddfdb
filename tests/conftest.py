"""What all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parents[1]

# A machine's load must not fail a test, and a failing example must be the same one in the next run on CI.
settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")


@pytest.fixture(scope="session")
def shared_specs() -> Path:
    """The vendor's raw documents, which are not ours to publish and so lie beside the repository, if anywhere."""
    folder = ROOT.parent / "shared" / "specs"
    if not folder.is_dir():
        pytest.skip("no ../shared/specs here: the vendor's raw documents are not part of the repository")
    return folder
