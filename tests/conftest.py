"""What all tests share."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.client.redis_server import PROGRAM, RedisServer

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


@pytest.fixture(scope="session")
def redis_url() -> Iterator[str]:
    """The URL of a Redis that belongs to this run."""
    with RedisServer() as server:
        yield server.url


@pytest.fixture
def redis_server() -> Iterator[RedisServer]:
    """A Redis that belongs to one test, which may stop it."""
    with RedisServer() as server:
        yield server


_LEFT_OUT = pytest.StashKey[list[pytest.Item]]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the tests that need a Redis where the machine has none; said in one line, not in one for each."""
    if not shutil.which(PROGRAM):
        left_out = config.stash[_LEFT_OUT] = [item for item in items if _needs_redis(item)]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    if left_out := config.stash.get(_LEFT_OUT, []):
        files = ", ".join(sorted({item.path.name for item in left_out}))
        terminalreporter.write_line(
            f"left out: {len(left_out)} tests that need {PROGRAM} ({files}). To run them, install a Redis server:"
            " apt-get install redis-server, brew install redis, or .ci/install-services"
        )


def _needs_redis(item: pytest.Item) -> bool:
    fixtures = getattr(item, "fixturenames", ())
    parameters = item.callspec.params.values() if hasattr(item, "callspec") else ()
    return "redis_url" in fixtures or "redis_server" in fixtures or "redis" in parameters
