"""Whether a request that arrived is one the contract allows, and the one that was meant."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import unquote

from tests.wire.calls import Call, Place
from tests.wire.compare import exact
from tests.wire.contracts import SCHEMAS, Endpoint, Json, contract, endpoints
from tests.wire.server import Received

BODY = ("requestBody", "content", "application/json", "schema")
# What every HTTP client sends, and no contract lists.
USUAL = {"host", "accept", "accept-encoding", "connection", "user-agent", "content-type", "content-length"}


def faults(endpoint: Endpoint, call: Call, received: Received) -> list[str]:
    """All that is wrong with a request."""
    return [*_line(endpoint, received), *_parameters(endpoint, call, received), *_body(endpoint, call, received)]


def _line(endpoint: Endpoint, received: Received) -> Iterator[str]:
    if received.method != endpoint.method.upper():
        yield f"method {received.method}"
    templates = [
        other.template for other in endpoints() if (other.api, other.method) == (endpoint.api, endpoint.method)
    ]
    matching = [template for template in templates if _matched(template, received.path) is not None]
    literal = [template for template in matching if "{" not in template]  # a path without placeholders goes first
    if endpoint.template not in (literal or matching):
        yield f"path {received.path} is one of {literal or matching}"


def _matched(template: str, path: str) -> dict[str, str] | None:
    """The path's parameters, decoded; `None` where the path is another one."""
    found = _pattern(template).fullmatch(path)
    names = re.findall(r"\{(.*?)\}", template)
    return dict(zip(names, map(unquote, found.groups()), strict=True)) if found else None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("([^/]+)".join(re.escape(piece) for piece in re.split(r"\{.*?\}", template)))


def parameters(endpoint: Endpoint, received: Received) -> list[tuple[Place, str]]:
    """The parameters as they arrived, and headers that are not those of every request."""
    path = _matched(endpoint.template, received.path) or {}
    declared = {name.lower(): name for place, name in endpoint.parameters if place == "header"}
    headers = [(declared.get(name.lower(), name), text) for name, text in received.headers if name.lower() not in USUAL]
    return [
        *((("path", name), text) for name, text in path.items()),
        *((("query", name), text) for name, text in received.query),
        *((("header", name), text) for name, text in headers),
    ]


def _parameters(endpoint: Endpoint, call: Call, received: Received) -> Iterator[str]:
    arrived = parameters(endpoint, received)
    by_itself = {
        (place, name): value
        for place, key in (("header", "x-headers"), ("query", "x-query"))
        for name, value in endpoint.node.get(key, {}).items()
    }
    meant = {place: _text(value) for place, value in (by_itself | dict(call.parameters)).items()}
    if sorted(arrived) != sorted(meant.items()):
        yield f"parameters {sorted(arrived)} instead of {sorted(meant.items())}"
    for number, parameter in enumerate(endpoint.node.get("parameters", [])):
        for place, text in arrived:
            if place == (parameter["in"], parameter["name"]):
                yield from _value_faults(endpoint, number, parameter["schema"], text)


def _value_faults(endpoint: Endpoint, number: int, schema: Json, text: str) -> list[str]:
    """What is wrong with a parameter, read as the best of the types it may have."""
    read = _readings(_kinds(endpoint, schema), text)
    readings = [endpoint.faults(value, "parameters", number, "schema") for value in read]
    return min(readings, key=len, default=[f"{text!r} is no {schema}"])


def _kinds(endpoint: Endpoint, schema: Json) -> set[str]:
    if "$ref" in schema:
        return _kinds(endpoint, contract(endpoint.api).schemas[schema["$ref"].removeprefix(SCHEMAS)])
    if "anyOf" in schema:
        return {kind for branch in schema["anyOf"] for kind in _kinds(endpoint, branch)}
    return {schema["type"]} if isinstance(schema["type"], str) else set(schema["type"])


def _readings(kinds: set[str], text: str) -> Iterator[Json]:
    if "string" in kinds:
        yield text
    if "integer" in kinds and re.fullmatch(r"-?\d+", text):
        yield int(text)
    if "boolean" in kinds and text in ("true", "false"):
        yield text == "true"


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _body(endpoint: Endpoint, call: Call, received: Received) -> Iterator[str]:
    media_type = {name.lower(): text for name, text in received.headers}.get("content-type")
    if call.body is None:
        if received.content or media_type:
            yield f"a body of {media_type}"
        return
    if media_type != "application/json":
        yield f"the body is said to be {media_type}"
    arrived = json.loads(received.content)
    yield from endpoint.faults(arrived, *BODY)
    if exact(arrived) != exact(call.body.json()):
        yield f"body {exact(arrived)} instead of {exact(call.body.json())}"
