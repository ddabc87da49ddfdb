"""Every sample of every page runs as it is printed, from top to bottom of its page, against a sandbox."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import customerio_client
from customerio_client.limits import MemoryLimiter
from customerio_sandbox import Credentials, Sandbox

from .samples import PAGES, ROOT, Sample, samples_of

SEED = Path(__file__).with_name("seed.json")
SAMPLES = {page: samples_of(page) for page in PAGES}
NAMES = {page: page.relative_to(ROOT).as_posix() for page in PAGES}
CLIENTS = "CustomerIO AsyncCustomerIO TrackClient AsyncTrackClient AppClient AsyncAppClient".split()

# Failures that a page is about.
EXPECTED: dict[str, set[str]] = {}


@pytest.fixture
def sandbox(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sandbox]:
    """What the samples call: any credentials are let in, and every new client is pointed at it."""
    monkeypatch.chdir(tmp_path)
    with Sandbox(seed=SEED, credentials=Credentials(any=True)) as sandbox:
        for name, value in sandbox.environment.items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("CUSTOMERIO_WEBHOOK_SIGNING_KEY", "key")
        made: list[Any] = []
        for name in CLIENTS:
            monkeypatch.setattr(customerio_client, name, pointed(getattr(customerio_client, name), sandbox, made))
        yield sandbox
        for client in made:
            if hasattr(client, "close"):
                client.close()


def pointed(cls: Any, sandbox: Sandbox, made: list[Any]) -> Any:
    """A class of clients whose usual hosts are those of the sandbox, and whose rate limits are its own."""
    urls = {"track_url": sandbox.track_url, "app_url": sandbox.app_url, "pipelines_url": sandbox.pipelines_url}
    of_one = {"TrackClient": "track_url", "AppClient": "app_url"}.get(cls.__name__.removeprefix("Async"))
    urls = {of_one: urls[of_one]} if of_one else urls

    def __init__(self: Any, **arguments: Any) -> None:
        usual = {} if "transport" in arguments or "http_client" in arguments else urls
        cls.__init__(self, **{**usual, "limiter": MemoryLimiter(), "rates": {"app-trigger": None}, **arguments})
        made.append(self)

    return type(cls.__name__, (cls,), {"__init__": __init__})


@pytest.mark.filterwarnings("ignore:.*httpx2")  # of FastAPI's TestClient
@pytest.mark.parametrize("page", [page for page in PAGES if SAMPLES[page]], ids=NAMES.get)
def test_the_samples_run(page: Path, sandbox: Sandbox, request: pytest.FixtureRequest) -> None:
    place: dict[str, Any] = {"__name__": "sample"}
    for sample in SAMPLES[page]:
        if sample.reason is None:
            code: Any = sample.compile()
            exec(code, place)
            run_its_tests(sample, place, request)
    assert sandbox.warnings == []
    failed = {f"{each.call}: {each.status}" for each in sandbox.requests if each.status >= 400}
    assert failed == EXPECTED.get(NAMES[page], set())


def test_included_files_are_there() -> None:
    """The formatter takes `--8<--` for Python in a block that it knows; such a block would show the line itself."""
    lines = [line.strip() for page in PAGES for line in page.read_text("utf-8").splitlines() if "--8" in line]
    files = [re.fullmatch(r'--8<-- "(.+)"', line) for line in lines]
    assert lines and all(file and (ROOT / file[1]).is_file() for file in files), lines


def run_its_tests(sample: Sample, place: dict[str, Any], request: pytest.FixtureRequest) -> None:
    """Call the tests that a sample defines, with the fixtures they name, as pytest would."""
    for name in sample.code.split("def test_")[1:]:
        test = place[f"test_{name.partition('(')[0]}"]
        test(**{fixture: request.getfixturevalue(fixture) for fixture in inspect.signature(test).parameters})
        request.getfixturevalue("customerio").reset()  # pytest would make another one for each test
