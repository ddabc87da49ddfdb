"""Moving over: each row of the pages makes both calls against one server, and what arrives differs as the row says.

`customerio-cdp-analytics` cannot be installed next to `customerio`: `nox -s official` runs its rows by themselves.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from customerio_client import AsyncCustomerIO, CustomerIO, PayloadOverLimit, ServerError, ValidationFailed, ValueRefused
from customerio_track.entity import custom_object, person

PAGES = Path(__file__).resolve().parents[2] / "docs/moving-over"
KEYS = {"site_id": "s", "track_api_key": "k", "app_api_key": "k", "pipelines_api_key": "k"}
NAMES = {"datetime": datetime, "UTC": UTC, "person": person, "custom_object": custom_object}
BY_NATURE = {"messageId"}  # both make one
ROW = re.compile(r"^\| `(?P<theirs>[^`]*)` \| `(?P<ours>[^`]*)` \| (?P<told>[^|]*) \|$", re.MULTILINE)


class Row(NamedTuple):
    theirs: str
    ours: str
    told: str

    @property
    def differing(self) -> set[str]:
        """The fields that the page says differ: those it names before the reason."""
        return set(re.findall(r"`([\w.]+)`", self.told.partition(":")[0])) if self.told != "the same" else set()


def rows(page: str) -> list[Row]:
    text = (PAGES / page).read_text("utf-8")
    found = [Row(*match.groups()) for match in ROW.finditer(text)]
    assert len(found) == len(re.findall(r"^\| `[^`]*[(]", text, re.MULTILINE))  # none is overlooked
    return found


class Arrived(NamedTuple):
    method: str
    path: str
    query: dict[str, str]
    body: Any


@pytest.fixture
def arrived(httpserver: HTTPServer) -> list[Arrived]:
    seen: list[Arrived] = []

    def respond(request: Request) -> Response:
        body = json.loads(request.get_data() or b"null")
        seen.append(Arrived(request.method, request.path, request.args.to_dict(), body))
        return Response("{}", content_type="application/json")

    httpserver.expect_request(re.compile(".*")).respond_with_handler(respond)
    return seen


def call(code: str, names: Mapping[str, Any]) -> None:
    """Make a call as it stands on a page."""
    compiled = compile(code, "<page>", "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, {**NAMES, **names})
    if inspect.iscoroutine(result):
        asyncio.run(result)


def flat(body: Any) -> dict[str, Any]:
    """The fields of a body by name; what is empty says nothing."""
    return {key: value for key, value in body.items() if value not in ({}, None)} if isinstance(body, dict) else {}


def differing(theirs: Arrived, ours: Arrived) -> set[str]:
    found = {name for name in ("method", "path", "query") if getattr(theirs, name) != getattr(ours, name)}
    left, right = flat(theirs.body), flat(ours.body)
    if "batch" in left and "batch" not in right:
        (left,) = map(flat, left["batch"])
    return found | {name for name in left.keys() | right.keys() if left.get(name, ...) != right.get(name, ...)}


def compare(row: Row, arrived: list[Arrived], theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> set[str]:
    call(row.theirs, theirs)
    assert len(arrived) == 1
    if row.told.startswith("refused"):
        with pytest.raises((ValueRefused, PayloadOverLimit)):
            call(row.ours, ours)
        assert len(arrived) == 1
        return set()
    call(row.ours, ours)
    left, right = arrived
    return differing(left, right)


def ours(httpserver: HTTPServer, kind: type[Any]) -> Any:
    url = httpserver.url_for("").rstrip("/")
    return kind(**KEYS, track_url=url, app_url=url, pipelines_url=url)


# --- customerio ---------------------------------------------------------------------------------------------------


@pytest.fixture
def official(httpserver: HTTPServer) -> Iterator[dict[str, Any]]:
    """The vendor's clients, which know nothing but https, over plain HTTP."""
    package = pytest.importorskip("customerio", reason="customerio is in the dependency group benchmarks")
    if not hasattr(package, "CustomerIO"):
        pytest.skip("customerio-cdp-analytics is installed in its place")

    class Plain(package.CustomerIO):  # type: ignore[name-defined, misc]  # found at run time
        def send_request(self, method: str, url: str, data: Any) -> Any:
            return super().send_request(method, url.replace("https://", "http://"), data)

    api = package.APIClient("k", url=httpserver.url_for("").rstrip("/"))
    retrying = api.http.get_adapter("https://")
    api.http.mount("http://", retrying)
    with Plain("s", "k", host=httpserver.host, port=httpserver.port) as cio, api:
        yield {**vars(package), "cio": cio, "api": api}


@pytest.mark.parametrize("row", rows("customerio.md"), ids=lambda row: row.theirs)
def test_a_row_of_customerio(
    row: Row, httpserver: HTTPServer, arrived: list[Arrived], official: dict[str, Any]
) -> None:
    with ours(httpserver, CustomerIO) as cio:
        assert compare(row, arrived, official, {"cio": cio}) == row.differing


def test_what_behaves_differently(httpserver: HTTPServer, official: dict[str, Any]) -> None:
    """The table of the first page, as far as one server shows it."""
    httpserver.expect_request("/api/v1/customers/5").respond_with_json({})
    httpserver.expect_request("/api/v1/customers/6").respond_with_json({"errors": [{"detail": "no"}]}, status=400)
    httpserver.expect_request("/v1/send/email").respond_with_data("busy", status=503)
    mail: Any = {"to": "ada@example.com", "transactional_message_id": 3, "identifiers": {"id": "5"}}

    assert official["cio"].identify(id="5").status_code == 200
    with pytest.raises(official["CustomerIOException"], match=r"ada@example\.com"):
        official["cio"].identify(id="6", email="ada@example.com")
    with pytest.raises(official["CustomerIOException"]):
        official["api"].send_email(mail)
    assert [request.path for request, _ in httpserver.log].count("/v1/send/email") == 4

    httpserver.clear_log()
    with ours(httpserver, CustomerIO) as cio:
        assert cio.track.customers.identify("5") is None
        with pytest.raises(ValidationFailed) as wrong:
            cio.track.customers.identify("6", email="ada@example.com")
        assert "ada@example.com" not in str(wrong.value)
        with pytest.raises(ServerError) as busy:
            cio.app.messages.send_email(**mail)
    assert [request.path for request, _ in httpserver.log].count("/v1/send/email") == 1
    assert len(busy.value.attempts) == 1


# --- async-customerio ---------------------------------------------------------------------------------------------


class Afresh:
    """A client that is made for each call, in the loop of the call."""

    def __init__(self, make: Any, *path: str) -> None:
        self._make, self._path = make, path

    def __getattr__(self, name: str) -> Afresh:
        return Afresh(self._make, *self._path, name)

    async def __call__(self, *given: Any, **named: Any) -> Any:
        async with self._make() as client:
            method = client
            for name in self._path:
                method = getattr(method, name)
            return await method(*given, **named)


@pytest.mark.parametrize("row", rows("async-customerio.md"), ids=lambda row: row.theirs)
def test_a_row_of_async_customerio(row: Row, httpserver: HTTPServer, arrived: list[Arrived]) -> None:
    package = pytest.importorskip("async_customerio", reason="async-customerio is in the dependency group benchmarks")

    class Plain(package.AsyncCustomerIO):  # type: ignore[name-defined, misc]  # found at run time
        @staticmethod
        def setup_base_url(host: str, port: int, prefix: str) -> str:
            return f"http://{host}:{port}/{prefix.strip('/')}"

    track = Afresh(lambda: Plain("s", "k", host=httpserver.host, port=httpserver.port))
    api = Afresh(lambda: package.AsyncAPIClient("k", url=httpserver.url_for("").rstrip("/")))
    theirs = {**vars(package), "cio": track, "api": api}
    found = compare(row, arrived, theirs, {"cio": Afresh(lambda: ours(httpserver, AsyncCustomerIO))})
    assert found == row.differing


# --- customerio-cdp-analytics -------------------------------------------------------------------------------------


def common(page: str) -> set[str]:
    """The fields that differ in every row, from the list above the table."""
    return set(re.findall(r"^- `(\w+)`: ", (PAGES / page).read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("row", rows("customerio-cdp-analytics.md"), ids=lambda row: row.theirs)
def test_a_row_of_customerio_cdp_analytics(row: Row, httpserver: HTTPServer, arrived: list[Arrived]) -> None:
    if not find_spec("customerio") or not find_spec("customerio.analytics"):
        pytest.skip("customerio-cdp-analytics is not installed: nox -s official")
    from customerio.analytics import Client  # type: ignore[import-not-found]  # not next to customerio

    theirs = {"analytics": Client("k", host=httpserver.url_for("").rstrip("/"), sync_mode=True)}
    with ours(httpserver, CustomerIO) as cio:
        found = compare(row, arrived, theirs, {"cio": cio})
    assert found - common("customerio-cdp-analytics.md") == row.differing


def test_a_queue_swallows_what_is_raised_here(httpserver: HTTPServer, caplog: pytest.LogCaptureFixture) -> None:
    if not find_spec("customerio") or not find_spec("customerio.analytics"):
        pytest.skip("customerio-cdp-analytics is not installed: nox -s official")
    from customerio.analytics import Client

    httpserver.expect_request(re.compile(".*")).respond_with_json({"code": "x", "message": "no"}, status=400)
    analytics = Client("k", host=httpserver.url_for("").rstrip("/"), upload_interval=0.01)
    assert analytics.track("5", "purchased")[0] is True
    analytics.shutdown()
    assert "error uploading" in caplog.text
    with ours(httpserver, CustomerIO) as cio, pytest.raises(ValidationFailed):
        cio.pipelines.track(user_id="5", event="purchased")
