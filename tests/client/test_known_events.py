"""Events that the service knows by name, as they arrive: each fits the vendor's schema, and none loses a property."""

from __future__ import annotations

import asyncio
import inspect
import json
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from jsonschema import Draft202012Validator
from pytest_httpserver import HTTPServer

from customerio_client import AsyncCustomerIO, CustomerIO
from customerio_core import ValueRefused
from customerio_pipelines import event as constructors
from customerio_pipelines.event import EVENTS
from customerio_pipelines.models import BatchTrackWithUserId
from customerio_pipelines.resources.events import AsyncEvents, Events

Json = Any
OWN = {
    "user_deleted": "delete_person",
    "user_suppressed": "suppress_person",
    "user_unsuppressed": "unsuppress_person",
    "device_created_or_updated": "create_update_device",
    "device_deleted": "delete_device",
    "object_deleted": "group_deleted",
    "unsubscribed": "email_event_unsubscribed",
}
NAMES = sorted(name for name, value in inspect.getmembers(Events, inspect.isfunction) if not name.startswith("_"))
UNTYPED = {"message_id"}  # of live chat: the call has an id of this name, so it goes in `extra` (docs/defects.md, J30)


@pytest.fixture(scope="module")
def schemas(shared_specs: Path) -> dict[str, Json]:
    document = json.loads((shared_specs / "baseline" / "pipelines.json").read_bytes())
    found: dict[str, Json] = document["components"]["schemas"]
    found["report_content_event"]["properties"]["properties"]["required"].remove("activityType")  # declared nowhere
    for schema in found.values():
        if "oneOf" in schema:  # of variants that overlap, as `userId` is required in none
            schema["anyOf"] = schema.pop("oneOf")
    return found


@pytest.fixture
def url(httpserver: HTTPServer) -> str:
    httpserver.expect_request("/v1/track").respond_with_json({})
    httpserver.expect_request("/v1/batch").respond_with_json({})
    return httpserver.url_for("").rstrip("/")


def schema_of(schemas: dict[str, Json], name: str) -> Json:
    email = f"email_event_{name.removeprefix('email_')}"
    app = name.replace("application_", "app_")
    return next(schemas[key] for key in (OWN.get(name, name), email, app) if key in schemas)


def branches(schema: Json) -> Iterator[Json]:
    yield schema
    for keyword in ("allOf", "anyOf", "oneOf"):
        for branch in schema.get(keyword, ()):
            yield from branches(branch)


def fields(schema: Json) -> dict[str, Json]:
    return {key: value for branch in branches(schema) for key, value in branch.get("properties", {}).items()}


def is_whole(schema: Json) -> bool:
    """Whether it is the schema of the call, and not of the properties alone."""
    return bool(fields(schema).keys() & {"event", "userId", "properties"})


def properties(schema: Json) -> dict[str, Json]:
    if not is_whole(schema):
        return fields(schema)
    inner = [branch.get("properties", {}).get("properties", {}) for branch in branches(schema)]
    return {key: value for each in inner for key, value in fields(each).items()}


def specimen(schema: Json) -> Any:
    if schema.get("enum"):
        return schema["enum"][0]
    inside = fields(schema)
    if inside or schema.get("type") == "object":
        return {key: specimen(value) for key, value in inside.items()}
    if schema.get("type") == "array":
        return [specimen(schema.get("items", {}))]
    if schema.get("format") == "date-time":
        return "2026-11-28T08:00:00Z"
    return {"integer": 3, "number": 2.5, "boolean": True}.get(schema.get("type", ""), "text")


def keywords(schemas: dict[str, Json], name: str) -> dict[str, Any]:
    schema = schema_of(schemas, name)
    given = {key: specimen(value) for key, value in properties(schema).items()}
    extra = {key: given.pop(key) for key in UNTYPED & given.keys()}
    whom = "anonymous_id" if name == "object_deleted" else "user_id"
    context = {"context": {"device": {"token": "t", "type": "ios"}}} if name.startswith("device_") else {}
    return given | context | {whom: "7"} | ({"extra": extra} if extra else {})


def arrived(httpserver: HTTPServer) -> list[Json]:
    bodies = [json.loads(request.get_data()) for request, _ in httpserver.log]
    return [call for body in bodies for call in body.get("batch", [body])]


def check(schemas: dict[str, Json], bodies: list[Json]) -> None:
    assert len(bodies) == len(NAMES) == 72
    for name, body in zip(NAMES, bodies, strict=True):
        schema = schema_of(schemas, name)
        call = {"type": "track", **body}
        validator = Draft202012Validator({**schema, "components": {"schemas": schemas}})
        wrong = list(validator.iter_errors(call if is_whole(schema) else call["properties"]))
        assert not wrong, (name, [error.message for error in wrong], call)
        assert call.get("properties", {}).keys() == properties(schema).keys(), name
        assert call["messageId"]


def test_every_event(schemas: dict[str, Json], httpserver: HTTPServer, url: str) -> None:
    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
        for name in NAMES:
            getattr(cio.pipelines.events, name)(**keywords(schemas, name))
    check(schemas, arrived(httpserver))


def test_every_event_awaited(schemas: dict[str, Json], httpserver: HTTPServer, url: str) -> None:
    async def send() -> None:
        async with AsyncCustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
            for name in NAMES:
                await getattr(cio.pipelines.events, name)(**keywords(schemas, name))

    asyncio.run(send())
    check(schemas, arrived(httpserver))


def test_every_event_in_a_batch(schemas: dict[str, Json], httpserver: HTTPServer, url: str) -> None:
    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
        calls = [getattr(constructors, name)(**keywords(schemas, name)) for name in NAMES]
        report = cio.pipelines.send_many(calls).run()
    assert report.accepted == 72
    check(schemas, arrived(httpserver))


def test_raw_responses(httpserver: HTTPServer, url: str) -> None:
    async def send() -> int:
        async with AsyncCustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
            raw = await cio.pipelines.events.with_raw_response.order_completed(user_id="7", total=37.5)
        return raw.status

    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
        raw = cio.pipelines.events.with_raw_response.order_completed(user_id="7", total=37.5)
        assert (raw.status, raw.content, raw.parse()) == (200, b"{}", None)
        with pytest.raises(TypeError, match="did you mean 'total'"):
            cio.pipelines.events.with_raw_response.order_completed(user_id="7", totl=3)  # type: ignore[call-arg]  # on purpose
        for events in (cio.pipelines.events.with_raw_response, AsyncEvents(cast(Any, None)).with_raw_response):
            assert set(vars(events)) == set(NAMES)
    assert asyncio.run(send()) == 200
    assert [body["event"] for body in arrived(httpserver)] == ["Order Completed"] * 2


def test_methods_and_constructors_are_of_one_source() -> None:
    own = {name for name, value in vars(constructors).items() if inspect.isfunction(value)}
    both = {name for name, value in inspect.getmembers(AsyncEvents, inspect.isfunction) if not name.startswith("_")}
    assert set(NAMES) == own == both


def test_a_lost_property_is_found(schemas: dict[str, Json], httpserver: HTTPServer, url: str) -> None:
    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
        for name in NAMES:
            getattr(cio.pipelines.events, name)(**keywords(schemas, name))
    bodies = arrived(httpserver)
    del bodies[NAMES.index("order_completed")]["properties"]["total"]
    with pytest.raises(AssertionError, match="order_completed"):
        check(schemas, bodies)


@pytest.mark.parametrize(
    ("name", "given", "told"),
    [
        ("order_completed", {"user_id": "7", "total": "37.5"}, "total: str is not allowed here, which takes a number"),
        ("order_completed", {"user_id": "7", "products": [{"quantity": "2"}]}, r"products\[0\].quantity: str"),
        ("order_completed", {"user_id": "7", "totl": 3}, "did you mean 'total'"),
        ("order_completed", {"user": "7"}, "needs user_id or anonymous_id"),
        ("order_completed", {"user_id": "7", "extra": {"total": 3}}, "pass it as a keyword"),
        ("order_completed", {"user_id": "7", "extra": [3]}, "extra must be a dict"),
        ("object_deleted", {"anonymous_id": "7"}, "objectId: is required"),
        ("user_deleted", {"anonymous_id": "7"}, "needs user_id"),
        ("device_deleted", {"user_id": "7"}, r"needs user_id \+ context"),
    ],
)
def test_what_is_wrong_is_refused_before_it_is_sent(
    httpserver: HTTPServer, url: str, name: str, given: dict[str, Any], told: str
) -> None:
    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio:
        for call in (getattr(cio.pipelines.events, name), getattr(constructors, name)):
            with pytest.raises((TypeError, ValueRefused), match=told) as caught:
                call(**given)
            assert f"cio.pipelines.events.{name} (POST /v1/track): " in str(caught.value)
    assert not httpserver.log


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("Order Complete", "Order Completed"),
        ("order completed", "Order Completed"),
        ("OrderCompleted", "Order Completed"),
        ("Cart_Viewed", "Cart Viewed"),
        ("Order Complteed", None),
        ("Order Completed", None),
        ("Order Finished", None),
    ],
)
def test_a_name_that_is_almost_known_is_told_once(
    url: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch, name: str, known: str | None
) -> None:
    monkeypatch.setattr(EVENTS, "_seen", set())
    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio, caplog.at_level(logging.WARNING):
        for _ in range(2):
            cio.pipelines.track(event=name, user_id="7")
    told = [record.getMessage() for record in caplog.records if record.name == "customerio_core"]
    assert len(told) == (known is not None)
    assert known is None or repr(known) in told[0]


def test_a_misspelt_name_in_a_batch_is_told_once(
    url: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a batch of one's own and in those of `send_many`, from dicts and from classes; identify has no event."""
    monkeypatch.setattr(EVENTS, "_seen", set())
    calls: list[Any] = [
        {"type": "identify", "userId": "7"},
        {"type": "track", "userId": "7", "event": "Order Complete"},
        BatchTrackWithUserId(user_id="7", event="Cart_Viewed"),
        constructors.order_completed(user_id="7"),
    ]
    with CustomerIO(pipelines_api_key="k", pipelines_url=url) as cio, caplog.at_level(logging.WARNING):
        for _ in range(2):
            assert cio.pipelines.send_many([*calls, *calls]).run().accepted == 8
        cio.pipelines.batch(batch=[{"type": "track", "userId": "7", "event": "Product Aded"}])
    told = [record.args for record in caplog.records if record.name == "customerio_core"]
    assert sorted(cast(Any, told)) == [
        ("Cart_Viewed", "Cart Viewed"),
        ("Order Complete", "Order Completed"),
        ("Product Aded", "Product Added"),
    ]
