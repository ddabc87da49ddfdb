"""Calls that are made later: which there are, what they are checked for, and what they return."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine, Iterator
from importlib import import_module
from typing import Any, cast

import pytest

import customerio_app
import customerio_pipelines
import customerio_track
from customerio_client.stamping import prepare
from customerio_core import Deferring, Operation, Request, RequestOptions, ValueRefused

PACKAGES = ("customerio_app", "customerio_track", "customerio_pipelines")
EVENT: customerio_track.models.PersonEventDict = {
    "type": "person",
    "action": "event",
    "identifiers": {"id": "7"},
    "name": "a",
}
NOW = 1_700_000_000.25
Call = tuple[Operation, Request, RequestOptions | None]


def put(*call: Any) -> Call:
    return call


track = customerio_track.DeferredApi(Deferring(put))
pipelines = customerio_pipelines.DeferredApi(Deferring(put))
app = customerio_app.DeferredApi(Deferring(put))


def public(of: object) -> Iterator[str]:
    return (name for name in dir(of) if not name.startswith("_"))


@pytest.mark.parametrize("package", PACKAGES)
def test_just_the_deferrable_calls_are_there(package: str) -> None:
    module = import_module(package)
    deferred = module.DeferredApi(Deferring(put))
    resources = {name: getattr(deferred, name) for name in public(cast(object, type(deferred)))}
    found = {(name, method) for name, resource in resources.items() for method in public(resource)}
    found |= {("", name) for name in public(deferred) if name not in resources}
    expected = {(one.resource, one.name) for one in module.OPERATIONS.values() if one.deferrable}
    if package == "customerio_pipelines":
        expected |= {("events", name) for name in public(customerio_pipelines.event) if name.islower()} & found
        assert len(expected) > 60
    assert found == expected


def test_deferrable_is_what_writes_to_track_and_pipelines_and_what_the_app_api_sends() -> None:
    for package in (customerio_track, customerio_pipelines):
        assert {one.id for one in package.OPERATIONS.values() if one.method != "GET"} == {
            one.id for one in package.OPERATIONS.values() if one.deferrable
        }
    sends = {one.id for one in customerio_app.OPERATIONS.values() if one.deferrable}
    assert sends == {
        *(one.id for one in customerio_app.OPERATIONS.values() if re.fullmatch("/v1/send/.*", one.path)),
        "triggerBroadcast",
    }


def test_a_call_arrives_with_its_operation_and_its_request() -> None:
    options = RequestOptions(expires=60)
    operation, request, given = track.customers.identify("7", email="ada@example.com", options=options)
    assert operation is customerio_track.OPERATIONS["identify"] and given is options
    assert (request.path, request.data) == ("/api/v1/customers/7", {"email": "ada@example.com"})
    operation, request, _ = app.messages.send_email(
        transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"}
    )
    assert operation.id == "sendEmail" and request.data["identifiers"] == {"id": "7"}


def test_a_known_event_is_a_call_of_track() -> None:
    operation, request, _ = pipelines.events.order_completed(user_id="7", order_id="o-1", total=12.5)
    assert operation == customerio_pipelines.OPERATIONS["track"] and operation.call.startswith("cio.pipelines.events.")
    assert request.data["event"] == "Order Completed" and request.data["properties"]["order_id"] == "o-1"


def test_a_wrong_value_is_refused_when_the_call_is_made() -> None:
    with pytest.raises(ValueRefused, match=r"created_at.*zone|created_at"):
        track.customers.identify("7", created_at="2024-01-01T00:00:00")
    with pytest.raises(TypeError, match="nothing"):
        track.customers.identify("7", nothing=1)  # type: ignore[call-arg]  # the mistake
    with pytest.raises(ValueRefused, match="must not be empty"):
        pipelines.track(user_id="7", event="")


def test_what_put_raises_is_raised_as_it_is() -> None:
    def refuse(*call: object) -> None:
        raise LookupError("full")

    deferred = customerio_track.DeferredApi(Deferring(refuse))
    with pytest.raises(LookupError) as raised:
        deferred.customers.delete("7")
    assert raised.value.__context__ is None


def test_a_coroutine_is_checked_before_it_is_awaited() -> None:
    async def later(call: Call) -> str:
        await asyncio.sleep(0)
        return call[0].id

    def put_later(*call: Any) -> Coroutine[Any, Any, str]:
        return later(call)

    deferred = customerio_track.DeferredApi(Deferring(put_later))
    assert asyncio.run(deferred.customers.delete("7")) == "delete"
    with pytest.raises(ValueRefused):
        _ = deferred.customers.delete("")  # not awaited


def test_an_event_gets_its_id_and_its_time_when_it_is_put_away() -> None:
    calls = [
        (track.events.track("7", name="a"), None),
        (track.events.track_anonymous(name="a", anonymous_id="b"), None),
        (track.entities.send(customerio_track.entity.person.event(identifiers={"id": "7"}, name="a")), None),
        (track.entities.batch(batch=[EVENT]), "batch"),
    ]
    for (operation, request, options), items in calls:
        prepare(operation, request, options, NOW)
        event = request.data[items][0] if items else request.data
        assert event["timestamp"] == 1_700_000_000 and len(event["id"]) == 26, operation.call
    operation, request, options = pipelines.track(user_id="7", event="a")
    prepare(operation, request, options, NOW)
    assert request.data["timestamp"] == "2023-11-14T22:13:20.250Z" and len(request.data["messageId"]) == 36


def test_a_time_that_is_given_stays_and_what_is_no_event_gets_none() -> None:
    operation, request, options = track.events.track("7", name="a", timestamp=5)
    prepare(operation, request, options, NOW)
    assert request.data["timestamp"] == 5
    change = customerio_track.entity.person.identify(identifiers={"id": "7"}, attributes={"plan": "pro"})
    for operation, request, options in (track.entities.send(change), track.customers.identify("7", email="a@b.c")):
        prepare(operation, request, options, NOW)
        assert "timestamp" not in request.data and "_timestamp" not in request.data


def test_how_a_call_goes_as_an_item_of_a_batch_follows_from_the_contract() -> None:
    forms = {(one.api, one.id): one.batched for api in (customerio_track, customerio_pipelines) for one in
             api.OPERATIONS.values() if one.batched}  # fmt: skip
    assert {id for api, id in forms if api == "pipelines"} == {"group", "identify", "page", "screen", "track"}
    assert {id for api, id in forms if api == "journeys-track"} == {"entity"}
    for (api, id), form in forms.items():
        assert form is not None and form.operation == "batch"
        if api == "pipelines":
            assert form.constants == {"type": id} and form.shared == ("context", "integrations")
            assert "messageId" not in form.apart and "timestamp" not in form.apart
    page = forms["pipelines", "page"]
    assert page is not None and set(page.apart) == {"receivedAt", "version"}
