"""How calls look to the person who writes them: names, nested dicts, overloads, constructors, raw answers."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer

import customerio_app
import customerio_pipelines
import customerio_track
from customerio_core import Model, RawResponse, ResponseError, UnexpectedResponse
from customerio_track.entity import custom_object, delivery, person

ROOT = Path(__file__).parent.parent


@pytest.fixture
def app(httpserver: HTTPServer) -> Iterator[customerio_app.Api]:
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        yield customerio_app.Api(client)


def test_a_field_called_body_is_called_body(app: customerio_app.Api, httpserver: HTTPServer) -> None:
    sent = {"body": "<p>", "from": "a@b.example", "identifiers": {"id": "7"}, "subject": "s", "to": "c@d.example"}
    httpserver.expect_request("/v1/send/email", json=sent).respond_with_json({"delivery_id": "d"})
    answer = app.messages.send_email(
        body="<p>", from_="a@b.example", identifiers={"id": "7"}, subject="s", to="c@d.example"
    )
    assert answer.delivery_id == "d"


def test_a_nested_dict_is_checked_by_its_typed_dict_and_sent_as_it_is(
    app: customerio_app.Api, httpserver: HTTPServer
) -> None:
    condition: customerio_app.models.PeopleFilterDict = {"segment": {"id": 3}}
    filters: customerio_app.models.PeopleFilterDict = {"and": [condition, {"not": condition}]}
    httpserver.expect_request("/v1/exports/customers", json={"filters": filters}).respond_with_json({"export": {}})
    assert app.exports.create(filters=filters).export


def test_a_body_of_variants_that_differ_is_given_by_keywords(app: customerio_app.Api, httpserver: HTTPServer) -> None:
    path = "/v1/campaigns/4/triggers"
    for sent in ({"emails": ["a@b.example"], "data": {"a": 1}}, {"recipients": {"segment": {"id": 3}}}, {}):
        httpserver.expect_oneshot_request(path, json=sent).respond_with_json({"id": 9})
    assert app.broadcasts.trigger(4, emails=["a@b.example"], data={"a": 1}).id == 9
    assert app.broadcasts.trigger(4, recipients={"segment": {"id": 3}}).id == 9
    assert app.broadcasts.trigger(4).id == 9


# --- constructors -----------------------------------------------------------------------------------------


def test_there_is_a_constructor_for_every_kind_of_entity() -> None:
    made = {cls for kind in (delivery, custom_object, person) for cls in vars(kind).values() if isinstance(cls, type)}
    variants = customerio_track.models.EntityOperation
    assert {cls.__name__ for cls in made} == set(variants.split(" | ")) and len(made) == 18
    assert all(issubclass(cls, Model) for cls in made)
    assert customerio_track.entity.person is person


def test_constructors_go_where_entities_go(httpserver: HTTPServer) -> None:
    identify: dict[str, Any] = {"type": "person", "action": "identify", "identifiers": {"id": "7"}}
    delete = {"type": "object", "action": "delete", "identifiers": {"object_type_id": "1", "object_id": "acme"}}
    httpserver.expect_request("/api/v2/entity", json={**identify, "attributes": {"plan": "pro"}}).respond_with_json({})
    httpserver.expect_request("/api/v2/batch", json={"batch": [identify, delete, identify]}).respond_with_json({})
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        track = customerio_track.Api(client)
        track.entities.send(person.identify(identifiers={"id": "7"}, attributes={"plan": "pro"}))
        track.entities.batch(
            batch=[
                person.identify(identifiers={"id": "7"}),
                custom_object.delete(identifiers={"object_type_id": "1", "object_id": "acme"}),
                {"type": "person", "action": "identify", "identifiers": {"id": "7"}},
            ]
        )
    httpserver.check_assertions()
    assert len(httpserver.log) == 2


# --- raw answers ------------------------------------------------------------------------------------------


def test_a_raw_response_has_the_answer_and_reads_it(app: customerio_app.Api, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/campaigns").respond_with_json({"campaigns": []}, headers={"X-Request-Id": "r"})
    raw = app.campaigns.with_raw_response.list()
    assert isinstance(raw, RawResponse)
    assert (raw.status, raw.headers["x-request-id"]) == (200, "r")
    assert b"campaigns" in raw.content and b"campaigns" not in repr(raw).encode().replace(b"/v1/campaigns", b"")
    assert raw.parse() == app.campaigns.list()
    assert isinstance(raw.parse(), customerio_app.models.CampaignsResponse)


def test_a_raw_response_of_any_status_raises_when_it_is_read(app: customerio_app.Api, httpserver: HTTPServer) -> None:
    httpserver.expect_ordered_request("/v1/campaigns").respond_with_json({"errors": [{"detail": "no"}]}, status=401)
    httpserver.expect_ordered_request("/v1/campaigns").respond_with_data("<html>", content_type="text/html")
    refused = app.campaigns.with_raw_response.list()
    assert refused.status == 401
    with pytest.raises(ResponseError, match="401"):
        refused.parse()
    page = app.campaigns.with_raw_response.list()
    assert page.content == b"<html>"
    with pytest.raises(UnexpectedResponse):
        page.parse()


def test_raw_responses_asynchronously_and_of_calls_of_the_api_itself(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/v1/campaigns").respond_with_json({"campaigns": []})
    httpserver.expect_request("/v1/track").respond_with_json({}, status=500)
    httpserver.expect_request("/v1/identify").respond_with_json({})

    async def calls() -> None:
        async with httpx.AsyncClient(base_url=httpserver.url_for("")) as client:
            raw = await customerio_app.AsyncApi(client).campaigns.with_raw_response.list()
            assert raw.status == 200 and raw.parse().campaigns == []
            pipelines = customerio_pipelines.AsyncApi(client)
            failed = await pipelines.with_raw_response.track(user_id="7", event="e")
            assert failed.status == 500
            with pytest.raises(ResponseError):
                failed.parse()
            await pipelines.identify(user_id="7")

    asyncio.run(calls())
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        pipelines = customerio_pipelines.Api(client)
        assert pipelines.with_raw_response.track(user_id="7", event="e").status == 500
        assert not isinstance(pipelines.identify(user_id="7"), RawResponse)


@pytest.mark.parametrize("package", [customerio_app, customerio_pipelines, customerio_track])
def test_every_call_can_be_answered_raw(package: Any) -> None:
    class Nowhere:
        def exchange(self, operation: Any, request: Any, options: Any) -> Any: ...

    api = package.Api(Nowhere())
    for operation in package.OPERATIONS.values():
        resource = getattr(api, operation.resource) if operation.resource else api
        raw, plain = getattr(resource.with_raw_response, operation.name), getattr(resource, operation.name)
        assert raw.__wrapped__.__func__ is plain.__func__


# --- type checkers ----------------------------------------------------------------------------------------

CALLS = """
from typing import assert_type
import customerio_app, customerio_pipelines, customerio_track
from customerio_app.models import CampaignsResponse, CollectionResponse, PeopleFilterDict
from customerio_core import RawResponse
from customerio_track import entity
from customerio_track.entity import custom_object, delivery, person

def right(app: customerio_app.Api, track: customerio_track.Api, pipelines: customerio_pipelines.Api) -> None:
    app.messages.send_email(
        body="<p>", from_="a@b.example", identifiers={"id": "7"}, subject="s", to="c@d.example"
    )
    one: PeopleFilterDict = {"not": {"attribute": {"field": "plan", "operator": "eq", "value": "pro"}}}
    app.exports.create(filters={"and": [{"segment": {"id": 3}}, one]})
    app.broadcasts.trigger(4, emails=["a@b.example"])
    app.broadcasts.trigger(4)
    assert_type(app.collections.create(name="n", url="https://a.example"), CollectionResponse)
    assert_type(app.campaigns.with_raw_response.list(), RawResponse[CampaignsResponse])
    assert_type(app.campaigns.with_raw_response.list().parse(), CampaignsResponse)
    app.broadcasts.with_raw_response.trigger(4, emails=["a@b.example"]).status
    app.collections.with_raw_response.create(name="n", url="https://a.example").status
    pipelines.with_raw_response.track(user_id="7", event="e").parse()
    track.entities.send(entity.person.identify(identifiers={"id": "7"}, attributes={"plan": "pro"}))
    track.entities.batch(batch=[custom_object.delete(identifiers={"object_type_id": "1", "object_id": "a"})])
    track.entities.send({"type": "person", "action": "delete", "identifiers": {"id": "7"}})

async def also(app: customerio_app.AsyncApi) -> None:
    assert_type(await app.campaigns.with_raw_response.list(), RawResponse[CampaignsResponse])
    await app.broadcasts.trigger(4, ids=["7"])

def wrong(app: customerio_app.Api, track: customerio_track.Api) -> None:
    app.exports.create(filters={"segmnt": {"id": 3}})  # wrong: misspelt key
    app.exports.create(filters={"segment": {"idd": 3}})  # wrong: misspelt key, deeper
    app.exports.create(filters={"segment": {"id": "many"}})  # wrong: type of a value
    app.broadcasts.trigger(4, emails=["a@b.example"], ids=["7"])  # wrong: two variants at once
    app.collections.create(name="n")  # wrong: neither variant
    app.campaigns.with_raw_response.list(nothing=1)  # wrong: no such argument
    person.identify(attributes={})  # wrong: nobody is identified
    person.identify(identifiers={"idd": "7"})  # wrong: misspelt key
    delivery.delete()  # wrong: there is no such kind
    track.entities.send({"type": "person", "action": "fly", "identifiers": {"id": "7"}})  # wrong: no such action
"""
WRONG = {number for number, line in enumerate(CALLS.splitlines(), 1) if "# wrong" in line}
CHECKERS = {
    "mypy": (["-m", "mypy", "--strict", "--no-error-summary"], r"calls\.py:(\d+): error"),
    "pyright": (["-m", "pyright", "--pythonpath", sys.executable], r"calls\.py:(\d+):\d+ - error"),
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_type_checkers_find_each_mistake_and_nothing_else(checker: str, tmp_path: Path) -> None:
    pytest.importorskip(checker)
    command, error = CHECKERS[checker]
    (tmp_path / "calls.py").write_text(CALLS)
    (tmp_path / "pyrightconfig.json").write_text(f'{{"typeCheckingMode": "strict", "extraPaths": ["{ROOT}"]}}')
    done = subprocess.run(
        [sys.executable, *command, *(["-p", str(tmp_path)] if checker == "pyright" else [str(tmp_path / "calls.py")])],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert {int(line) for line in re.findall(error, done.stdout)} == WRONG, done.stdout + done.stderr
