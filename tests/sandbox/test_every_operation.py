"""Every operation against the sandbox, sync and async: what it returns fits the contract, by a validator not ours."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import cache
from typing import Any

import httpx
import pytest

from customerio_core import ItemsRejected, ValidationFailed
from customerio_sandbox import Sandbox
from customerio_sandbox.contract import APIS, endpoints
from customerio_sandbox.contract import Endpoint as Ours
from tests.sandbox.conftest import SEED, credentials_of
from tests.wire.callers import bound, package
from tests.wire.calls import Call, least_calls
from tests.wire.contracts import Endpoint, contract

Json = Any
NAMES = {"track": "journeys-track", "app": "journeys-app", "pipelines": "pipelines"}
HOSTS = {"track": "https://track.customer.io", "app": "https://api.customer.io", "pipelines": "https://cdp.customer.io"}
OURS = [endpoint for api in APIS for endpoint in endpoints(api)]
# What stands in a path is there by seed.json, or is made before the call.
PATH: dict[str, Json] = {
    "identifier": "1", "customer_id": "1", "device_id": "token-1", "delivery_id": "DELIVERY", "message_id": "DELIVERY",
    "form_id": "f1", "email_address": "gone@example.com", "suppression_type": "bounces", "language": "de",
    "snippet_name": "footer", "domain_name": "example.com", "instance_id": "live00000001", "object_id": "1",
    "client_id": "ol365",
}  # fmt: skip
# Values that fit the contract and are refused all the same, by the sandbox as by the vendor.
RIGHTLY_REFUSED = ("no person has this cio_id", "is not an operator", "identifiers needs", "needs an id")
STUDIO = {
    kind: f"57d10000-0000-4000-8000-{number:012}"
    for number, kind in enumerate(("folders", "components", "emails", "versions", "publishes"), 1)
}
TARGET = {"type": "transactional_message", "transactional_message_id": 1}
STUDIO_EMAIL = f"design_studio/emails/{STUDIO['emails']}"
# What is made before the calls, by path.
MADE: dict[str, Json] = {
    "campaigns/1/triggers": {"data": {"headline": "x"}},
    "exports/customers": {"filters": {"attribute": {"field": "plan", "operator": "exists"}}},
    "imports": {"import": {
        "name": "x", "type": "people", "identifier": "id", "data_file_url": SEED.with_name("people.csv").as_uri(),
    }},
    "reporting_webhooks": {"name": "h", "endpoint": "https://example.com/h", "events": ["email_sent"]},
    "live_notifications/start": {
        "identifiers": {"id": "1"}, "notification_type": "x", "attributes": {"a": 1}, "content_state": {"b": 1},
    },
    "assets/folders": {"name": "pictures"},
    "design_studio/folders": {"name": "Spring"},
    "design_studio/components": {"name": "Footer", "tag": "x-footer", "content": "Bye"},
    "design_studio/emails": {"name": "Hi", "content": {"html": "<x-footer/>"}},
    f"{STUDIO_EMAIL}/languages": {"language": "de"},
    f"{STUDIO_EMAIL}/versions": {"name": "First"},
    f"{STUDIO_EMAIL}/inbox_previews": {"client_ids": ["ol365"]},
}  # fmt: skip
# Arguments that name something which has to exist.
KEYWORDS: dict[str, Json] = {
    "instance_id": "live00000001", "target": TARGET, "client_ids": ["ol365"], "publish_id": STUDIO["publishes"],
}  # fmt: skip
AFTERWARDS = ("createNewsletterLanguageVariant", "createNewsletterTestLanguageVariant")  # `de` is there already


@contextmanager
def prepared(endpoint: Ours) -> Iterator[tuple[Sandbox, str]]:
    """A sandbox where what the call asks for exists, and the id of a message in it."""
    snapshot, sent = everything()
    with Sandbox() as sandbox:
        sandbox.restore(snapshot)
        http = httpx.Client(transport=sandbox.transport(), headers={"authorization": "Bearer sandbox-app-key"})
        app, email = HOSTS["app"], f"{HOSTS['app']}/v1/{STUDIO_EMAIL}"
        if endpoint.operation.id in AFTERWARDS:
            suffix = "/test_group/1" if "test_group_id" in endpoint.operation.path else ""
            http.delete(f"{app}/v1/newsletters/1{suffix}/language/de").raise_for_status()
        if "/publish" in endpoint.operation.path:
            http.post(f"{email}/link", json={"target": TARGET}).raise_for_status()
            http.post(f"{email}/publish").raise_for_status()
        yield sandbox, sent


@cache
def everything() -> tuple[Json, str]:
    """A snapshot in which there is one of everything, and the id of its message. The ids count up."""
    with Sandbox(seed=SEED) as sandbox:
        http = httpx.Client(transport=sandbox.transport(), headers={"authorization": "Bearer sandbox-app-key"})
        app = HOSTS["app"]
        email = {"to": "ada@example.com", "identifiers": {"id": "1"}, "transactional_message_id": 1}
        sent = http.post(f"{app}/v1/send/email", json=email).json()["delivery_id"]
        for path, body in MADE.items():
            http.post(f"{app}/v1/{path}", json=body).raise_for_status()
        http.post(f"{app}/v1/assets/files", files={"file": ("a.png", b"png")}).raise_for_status()
        return sandbox.snapshot(), sent


def calls(endpoint: Ours, method: Any, sent: str) -> list[Call]:
    """Calls with what is required, whose path leads to something that exists."""
    if endpoint.operation.id == "createAsset":
        return [Call((), {"file": b"png", "name": "b.png"}, {}, None, frozenset({"file", "name"}))]
    theirs = next(
        Endpoint(NAMES[endpoint.api], path, verb, node)
        for path, item in contract(NAMES[endpoint.api]).document["paths"].items()
        for verb, node in item.items()
        if isinstance(node, dict) and node.get("operationId") == endpoint.operation.id
    )
    found = []
    every = list(least_calls(theirs, endpoint.operation, method))
    # An empty id, name or list of ids is refused, rightly.
    for call in [call for call in every if call.body is None or '""' not in json.dumps(call.body.json())] or every:
        path = [each for each in endpoint.operation.parameters if each.location == "path"]
        values = [_in_path(endpoint, each.name).replace("DELIVERY", sent) for each in path]
        typed = [int(value) if each.type == "int" else value for each, value in zip(path, values, strict=True)]
        keywords = {name: KEYWORDS.get(name, value) for name, value in call.keywords.items()}
        found.append(replace(call, keywords=keywords, positional=(*typed, *call.positional[len(typed) :])))
    return found


def _in_path(endpoint: Ours, name: str) -> str:
    schema = next(each["schema"] for each in endpoint.node["parameters"] if each["name"] == name)
    if schema.get("format") == "uuid":
        return STUDIO["versions" if name == "version_id" else endpoint.operation.path.split("/")[3]]
    return str(PATH.get(name, 1))


def faults(endpoint: Ours, response: httpx.Response) -> list[str]:
    """What is wrong with a response, by jsonschema."""
    declared = endpoint.node["responses"].get(str(response.status_code))
    if declared is None:
        return [f"{response.status_code} is not declared: {response.text[:300]}"]
    if "json" not in endpoint.media:
        return [] if response.headers["content-type"] in declared["content"] else ["another media type"]
    for media in declared.get("content", {}):
        theirs = Endpoint(
            NAMES[endpoint.api], endpoint.operation.path, endpoint.operation.method.lower(), endpoint.node
        )
        return theirs.faults(response.json(), "responses", str(response.status_code), "content", media, "schema")
    return []


@pytest.mark.parametrize("endpoint", OURS, ids=lambda endpoint: endpoint.call)
def test_an_operation_is_answered_as_the_contract_says(endpoint: Ours) -> None:
    with prepared(endpoint) as (sandbox, sent):
        before = sandbox.snapshot()
        ones = called(endpoint, sandbox, sent, before)
        sandbox.restore(before)
        others = asyncio.run(called_async(endpoint, sandbox, sent, before))
    assert len(ones) == len(others) > 0
    for one, other in zip(ones, others, strict=True):
        assert one.is_success or any(each in one.text for each in RIGHTLY_REFUSED), one.text
        assert not one.is_success or faults(endpoint, one) == [], one.text[:2000]
        assert one.status_code == other.status_code
    assert any(one.is_success for one in ones)


def called(endpoint: Ours, sandbox: Sandbox, sent: str, before: Json) -> list[httpx.Response]:
    responses: list[httpx.Response] = []

    def keep(response: httpx.Response) -> None:
        response.read()
        responses.append(response)

    with httpx.Client(**options(endpoint, sandbox), event_hooks={"response": [keep]}) as http:
        method = bound(package(NAMES[endpoint.api]).Api(http), endpoint.operation)
        for call in calls(endpoint, method, sent):
            with suppress(ValidationFailed, ItemsRejected):
                method(*call.positional, **call.keywords)
            sandbox.restore(before)
    return responses


async def called_async(endpoint: Ours, sandbox: Sandbox, sent: str, before: Json) -> list[httpx.Response]:
    responses: list[httpx.Response] = []

    async def keep(response: httpx.Response) -> None:
        await response.aread()
        responses.append(response)

    async with httpx.AsyncClient(**options(endpoint, sandbox), event_hooks={"response": [keep]}) as http:
        method = bound(package(NAMES[endpoint.api]).AsyncApi(http), endpoint.operation)
        for call in calls(endpoint, method, sent):
            with suppress(ValidationFailed, ItemsRejected):
                await method(*call.positional, **call.keywords)
            sandbox.restore(before)
    return responses


def options(endpoint: Ours, sandbox: Sandbox) -> dict[str, Any]:
    credentials = credentials_of(sandbox)
    auth = {
        "track": httpx.BasicAuth(credentials["site_id"], credentials["track_api_key"]),
        "pipelines": httpx.BasicAuth(credentials["pipelines_api_key"], ""),
    }.get(endpoint.api)
    headers = {} if auth else {"authorization": f"Bearer {credentials['app_api_key']}"}
    return {"base_url": HOSTS[endpoint.api], "transport": sandbox.transport(), "headers": headers, "auth": auth}
