"""Waiting for what is worked off later: over real HTTP, sync and async, with pauses that are noted instead of slept."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from customerio_app import Api, AsyncApi
from customerio_app.models import BroadcastTrigger, ExportResponse, ImportResponse
from customerio_client.download import download, download_async
from customerio_core import (
    AsyncHttpxTransport,
    FinishedFile,
    FinishedWithErrors,
    FinishedWithReports,
    HttpxTransport,
    JobFailed,
    RequestOptions,
    ServerError,
    UnexpectedResponse,
    ValidationFailed,
    ValueRefused,
    WaitTimedOut,
)

Json = Any
FILTERS = {"segment": {"id": 3}}
IMPORT = {"type": "people", "name": "people", "identifier": "id", "data_file_url": "https://example.com/people.csv"}


class Patient(HttpxTransport):
    """Notes its pauses, and fetches files."""

    def __init__(self, client: httpx.Client, pauses: list[float]) -> None:
        super().__init__(client)
        self.pauses = pauses

    def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    def download(self, url: str, to: Any, *, valid_seconds: int | None = None, deadline: float | None = None) -> Path:
        assert valid_seconds == 900
        return download(url, to, valid_seconds=valid_seconds)


class AsyncPatient(AsyncHttpxTransport):
    """The same for asynchronous callers."""

    def __init__(self, client: httpx.AsyncClient, pauses: list[float]) -> None:
        super().__init__(client)
        self.pauses = pauses

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)

    async def download(
        self, url: str, to: Any, *, valid_seconds: int | None = None, deadline: float | None = None
    ) -> Path:
        assert valid_seconds == 900
        return await download_async(url, to, valid_seconds=valid_seconds)


class Calls:
    """Calls a method of the App API the one way or the other."""

    def __init__(self, way: str, server: HTTPServer) -> None:
        self.way, self.server, self.pauses = way, server, list[float]()
        self.settings: Any = {"base_url": server.url_for(""), "headers": {"authorization": "Bearer secret-canary"}}

    def __call__(self, path: str, *args: Any, patient: bool = True, **kwargs: Any) -> Any:
        resource, _, name = path.partition(".")

        def method(api: Any) -> Any:
            return getattr(getattr(api, resource), name)(*args, **kwargs)

        if self.way == "sync":
            with httpx.Client(**self.settings) as client:
                found = method(Api(Patient(client, self.pauses) if patient else client))
                if isinstance(found, FinishedWithErrors):
                    return FinishedWithErrors(found.arguments, found.state, list(found.errors))
                return found

        async def run() -> Any:
            async with httpx.AsyncClient(**self.settings) as client:
                found = await method(AsyncApi(AsyncPatient(client, self.pauses) if patient else client))
                if isinstance(found, FinishedWithErrors):
                    return FinishedWithErrors(found.arguments, found.state, [one async for one in found.errors])
                return found

        return asyncio.run(run())

    @property
    def requests(self) -> list[str]:
        return [f"{request.method} {request.path}" for request, _ in self.server.log]


@pytest.fixture(params=["sync", "async"])
def call(request: pytest.FixtureRequest, httpserver: HTTPServer) -> Calls:
    return Calls(request.param, httpserver)


def in_turn(answers: list[Json]) -> Callable[[Request], Response]:
    """DeclaredResponse with one after the other, and with the last again and again."""
    left: Iterator[Json] = iter(answers)
    current = [answers[0]]

    def answer(request: Request) -> Response:
        current[0] = next(left, current[0])
        return Response(json.dumps(current[0]), content_type="application/json")

    return answer


def export(status: str | None) -> Json:
    return {"export": {"id": 110, "status": status, "total": 3, "user_email": "payload-canary@example.com"}}


def serve_export(server: HTTPServer, *statuses: str | None) -> None:
    server.expect_request("/v1/exports/customers", method="POST").respond_with_json(export("pending"))
    answers = [export(status) for status in statuses]
    server.expect_request("/v1/exports/110").respond_with_handler(in_turn(answers))
    link = {"url": server.url_for("/bucket/people.csv?signature=link-canary")}
    server.expect_request("/v1/exports/110/download").respond_with_json(link)
    server.expect_request("/bucket/people.csv").respond_with_data(b"id,email\n", content_type="text/csv")


def test_an_export_is_asked_about_until_it_is_done(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, "pending", None, "of next year", "done")
    seen: list[ExportResponse] = []
    finished = call("exports.create_and_wait", filters=FILTERS, on_progress=seen.append)
    assert isinstance(finished, FinishedFile)
    assert finished.id == 110
    assert finished.state == seen[-1] == ExportResponse.from_dict(export("done"))
    assert [state.export and state.export.status for state in seen] == ["pending", None, "of next year", "done"]
    assert finished.url.endswith("/bucket/people.csv?signature=link-canary")
    assert finished.path is None
    polls = ["GET /v1/exports/110"] * 4
    assert call.requests == ["POST /v1/exports/customers", *polls, "GET /v1/exports/110/download"]
    assert "canary" not in repr(finished)


def test_its_file_is_written_and_the_storage_host_gets_no_credentials(
    call: Calls, httpserver: HTTPServer, tmp_path: Path
) -> None:
    serve_export(httpserver, "done")
    target = tmp_path / "people.csv"
    finished = call("exports.create_and_wait", filters=FILTERS, to=str(target))
    assert finished.path == target and target.read_bytes() == b"id,email\n"
    *calls, (fetch, _) = httpserver.log
    assert all(request.headers["authorization"] == "Bearer secret-canary" for request, _ in calls)
    assert "canary" not in str(fetch.headers)


def test_the_looks_become_rarer(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, *["pending"] * 6, "done")
    call("exports.create_and_wait", filters=FILTERS)
    assert call.pauses == [1, 1, 2, 4, 8, 10, 10]


def test_what_was_started_before_is_looked_at_at_once(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, "pending", "done")
    assert call("exports.wait", 110, poll_every=0.5).state.export.status == "done"
    assert call.pauses == [0.5]
    assert "POST /v1/exports/customers" not in call.requests


def test_a_failure_is_an_error_that_has_the_answer(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, "pending", "failed")
    with pytest.raises(JobFailed, match=r"exports.get .*: export_id 110 ended as 'failed'$") as caught:
        call("exports.create_and_wait", filters=FILTERS)
    assert (caught.value.id, caught.value.state) == (110, "failed")
    assert caught.value.response.export.user_email == "payload-canary@example.com"
    assert "canary" not in str(caught.value) + repr(caught.value)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value) and copy.response is None


def test_running_out_of_time_is_an_error_to_wait_on_with(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, *["pending"] * 5, "done")
    with pytest.raises(WaitTimedOut, match=r"export_id 110 is 'pending' after \d+ seconds; it goes on") as caught:
        call("exports.create_and_wait", filters=FILTERS, timeout=5)
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.response.export.status == "pending"
    assert sum(call.pauses) == pytest.approx(5, abs=1)
    assert call.pauses[:3] == [1, 1, 2]
    assert call("exports.wait", *caught.value.arguments, timeout=None).state.export.status == "done"


def test_no_time_is_one_look(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, "pending")
    with pytest.raises(WaitTimedOut):
        call("exports.wait", 110, timeout=0)
    assert call.requests == ["GET /v1/exports/110"] and not call.pauses


def test_every_request_has_the_options(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, "done")
    call("exports.create_and_wait", filters=FILTERS, options=RequestOptions(headers={"x-mine": "1"}))
    assert [request.headers["x-mine"] for request, _ in httpserver.log] == ["1"] * 3


def test_what_cannot_work_is_told_before_anything_is_started(
    call: Calls, httpserver: HTTPServer, tmp_path: Path
) -> None:
    with pytest.raises(ValueRefused, match="poll_every: must be more than 0"):
        call("exports.create_and_wait", filters=FILTERS, poll_every=0)
    with pytest.raises(IsADirectoryError):
        call("exports.create_and_wait", filters=FILTERS, to=tmp_path)
    with pytest.raises(FileNotFoundError):
        call("exports.create_and_wait", filters=FILTERS, to=tmp_path / "none" / "people.csv")
    with pytest.raises(ValueRefused, match="to: needs a client that fetches files"):
        call("exports.create_and_wait", filters=FILTERS, to=tmp_path / "people.csv", patient=False)
    assert not httpserver.log


def test_a_failure_to_look_names_what_goes_on(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/exports/customers").respond_with_json(export("pending"))
    httpserver.expect_request("/v1/exports/110").respond_with_json({}, status=503)
    with pytest.raises(ServerError) as caught:
        call("exports.create_and_wait", filters=FILTERS)
    assert caught.value.__notes__ == ["While waiting: getExport, export_id 110. It may be going on."]


def test_a_failure_to_fetch_names_it_too(call: Calls, httpserver: HTTPServer, tmp_path: Path) -> None:
    serve_export(httpserver, "done")
    httpserver.clear_all_handlers()
    httpserver.expect_request("/v1/exports/110").respond_with_json(export("done"))
    link = {"url": httpserver.url_for("/gone?signature=link-canary")}
    httpserver.expect_request("/v1/exports/110/download").respond_with_json(link)
    httpserver.expect_request("/gone").respond_with_data("expired", status=403)
    with pytest.raises(Exception, match="such a link lives 900 seconds") as caught:
        call("exports.wait", 110, to=tmp_path / "people.csv")
    assert "export_id 110" in caught.value.__notes__[0]
    assert "canary" not in repr(caught.value)
    assert not list(tmp_path.iterdir())


def test_what_was_not_started_is_not_waited_for(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/exports/customers").respond_with_json({}, status=422)
    with pytest.raises(ValidationFailed):
        call("exports.create_and_wait", filters=FILTERS)
    assert len(httpserver.log) == 1 and not call.pauses


@pytest.mark.parametrize("answer", [{}, {"export": None}, {"export": {"id": None}}])
def test_an_answer_without_an_id_is_unexpected(call: Calls, httpserver: HTTPServer, answer: Json) -> None:
    httpserver.expect_request("/v1/exports/customers").respond_with_json(answer)
    with pytest.raises(UnexpectedResponse, match=r"it has no export\.id"):
        call("exports.create_and_wait", filters=FILTERS)


def test_an_answer_without_a_link_is_unexpected(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/exports/110").respond_with_json(export("done"))
    httpserver.expect_request("/v1/exports/110/download").respond_with_json({"link": "https://example.com"})
    with pytest.raises(UnexpectedResponse, match="it has no url"):
        call("exports.wait", 110)


def test_a_transport_that_cannot_pause_sleeps(call: Calls, httpserver: HTTPServer) -> None:
    serve_export(httpserver, "pending", "done")
    finished = call("exports.create_and_wait", filters=FILTERS, poll_every=0.01, patient=False)
    assert finished.id == 110


# --- imports and triggers ----------------------------------------------------------------------------------


def imported(state: str, **more: Json) -> Json:
    return {"import": {"id": 7, "state": state, **more}}


def test_an_import_ends_with_links_to_what_was_not_taken(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/imports", method="POST").respond_with_json(imported("preprocessing"))
    end = imported("imported", rows_imported=2, error_export_id=8, warning_export_id=9)
    stages = [imported(state) for state in ("preprocessed", "validating", "validated", "importing")]
    httpserver.expect_request("/v1/imports/7").respond_with_handler(in_turn([*stages, end]))
    httpserver.expect_request("/v1/exports/8/download").respond_with_json({"url": "https://example.com/canary"})
    httpserver.expect_request("/v1/exports/9/download").respond_with_json({}, status=404)
    finished = call("imports.create_and_wait", import_=IMPORT)
    assert isinstance(finished, FinishedWithReports)
    assert finished.state == ImportResponse.from_dict(end)
    assert finished.reports == {"errors": "https://example.com/canary"}
    assert "canary" not in repr(finished)


def test_an_import_without_reports(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/imports/7").respond_with_json(imported("imported"))
    assert call("imports.wait", 7).reports == {}


@pytest.mark.parametrize("state", ["failed", "canceled"])
def test_an_import_that_fails_says_why(call: Calls, httpserver: HTTPServer, state: str) -> None:
    answer = imported(state, error=f"The\nfile {'x' * 400}")
    httpserver.expect_request("/v1/imports/7").respond_with_json(answer)
    with pytest.raises(JobFailed, match=rf"imports.get .*: import_id 7 ended as '{state}': The file x{{280,300}}…$"):
        call("imports.wait", 7)


def test_a_trigger_ends_with_its_errors(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/campaigns/2/triggers", method="POST").respond_with_json({"id": 9})
    waiting, done = {"id": 9, "broadcast_id": 2, "processed_at": 0}, {"id": 9, "processed_at": 1700000000}
    httpserver.expect_request("/v1/campaigns/2/triggers/9").respond_with_handler(in_turn([{}, waiting, done]))
    pages = [{"errors": ["line 1: a", "line 2: b"], "next": "x"}, {"errors": ["line 3: c"], "next": ""}]
    httpserver.expect_request("/v1/campaigns/2/triggers/9/errors").respond_with_handler(in_turn(pages))
    finished = call("broadcasts.trigger_and_wait", 2, data={"headline": "Hello"})
    assert finished.errors == ["line 1: a", "line 2: b", "line 3: c"]
    assert finished.state == BroadcastTrigger.from_dict(done)
    assert (finished.arguments, finished.id) == ((2, 9), 9)
    assert httpserver.log[0][0].get_json() == {"data": {"headline": "Hello"}}


def test_a_trigger_is_waited_for_again_by_both_its_ids(call: Calls, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/campaigns/2/triggers/9").respond_with_handler(in_turn([{"id": 9}] * 3 + [{}]))
    with pytest.raises(WaitTimedOut, match="broadcast_id 2, trigger_id 9 is 'not finished'") as caught:
        call("broadcasts.wait_for_trigger", 2, 9, timeout=1)
    assert caught.value.arguments == (2, 9)
