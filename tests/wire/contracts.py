"""What the packages are made of: the contracts with overlays and mend applied, and a validator that is not ours."""

from __future__ import annotations

import base64
import binascii
import copy
import ipaddress
import json
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any
from urllib.parse import quote, urlsplit

from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from generator.stages.mend import mend
from generator.stages.patch import load, patch
from tests.conftest import ROOT

Json = Any
PACKAGES = {
    "journeys-app": "customerio_app",
    "journeys-track": "customerio_track",
    "pipelines": "customerio_pipelines",
}
METHODS = ("get", "put", "post", "delete", "patch")
FILES = frozenset({"createAsset", "getInboxPreviewCapture"})  # take or return something else: tests/wire/test_files.py
SCHEMAS = "#/components/schemas/"
FORMATS = FormatChecker()  # knows date-time and email among others; the next are ours


@FORMATS.checks("byte", raises=binascii.Error)
def _byte(value: object) -> bool:
    return not isinstance(value, str) or base64.b64encode(base64.b64decode(value, validate=True)).decode() == value


@FORMATS.checks("json", raises=ValueError)
def _json(value: object) -> bool:
    return not isinstance(value, str) or isinstance(json.loads(value), dict | list)


@FORMATS.checks("ip", raises=ValueError)
def _ip(value: object) -> bool:
    return not isinstance(value, str) or bool(ipaddress.ip_address(value))


@FORMATS.checks("ulid")
def _ulid(value: object) -> bool:
    return not isinstance(value, str) or (len(value) == 26 and set(value) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))


@FORMATS.checks("uri", raises=ValueError)
def _uri(value: object) -> bool:
    return not isinstance(value, str) or bool(urlsplit(value).scheme and " " not in value)


@FORMATS.checks("uuid", raises=ValueError)
def _uuid(value: object) -> bool:
    return not isinstance(value, str) or str(uuid.UUID(value)) == value


@FORMATS.checks("unix-time")
def _unix_time(value: object) -> bool:
    return not isinstance(value, int) or abs(value) < 100_000_000_000  # more can only be milliseconds


@dataclass(frozen=True)
class Endpoint:
    """One operation of a contract, and where it stands there."""

    api: str
    template: str
    method: str
    node: Json

    @property
    def id(self) -> str:
        name: str = self.node["operationId"]
        return name

    @property
    def parameters(self) -> dict[tuple[str, str], Json]:
        """The parameters by place and name."""
        return {(p["in"], p["name"]): p for p in self.node.get("parameters", [])}

    @property
    def body(self) -> Json:
        """The schema of the request body, or `None`; every body is JSON, but for those of FILES."""
        return _only_json(self.node.get("requestBody", {}))

    @property
    def answers(self) -> dict[int, Json]:
        """The schema of the body (or `None`) by status."""
        return {int(status): _only_json(answer) for status, answer in self.node["responses"].items()}

    def faults(self, value: Json, *place: str | int) -> list[str]:
        """What is wrong with a value by the schema at a place in the operation; nothing undeclared may be in it."""
        return _faults(self.api, ("paths", self.template, self.method, *place), json.dumps(value))


@dataclass(frozen=True)
class Contract:
    """A contract as its package is made of it."""

    api: str
    document: Json

    @property
    def schemas(self) -> dict[str, Json]:
        found: dict[str, Json] = self.document["components"]["schemas"]
        return found

    @property
    def endpoints(self) -> Iterator[Endpoint]:
        for template, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield Endpoint(self.api, template, method, item[method])

    @cached_property
    def registry(self) -> Registry[Any]:
        resource = DRAFT202012.create_resource(closed(self.document))
        found: Registry[Any] = Registry().with_resource(f"urn:{self.api}", resource)
        return found


@cache
def _faults(api: str, pointer: tuple[str | int, ...], text: str) -> list[str]:
    """What is wrong with a value; the same one arrives many times."""
    errors = _validator(api, pointer).iter_errors(json.loads(text))
    return [f"{error.json_path}: {error.message[:300]}" for error in errors]


@cache
def _validator(api: str, pointer: tuple[str | int, ...]) -> Draft202012Validator:
    steps = (quote(str(part).replace("~", "~0").replace("/", "~1"), safe="~") for part in pointer)
    schema = {"$ref": f"urn:{api}#/{'/'.join(steps)}"}
    return Draft202012Validator(schema, registry=contract(api).registry, format_checker=FORMATS)


@cache
def contract(api: str) -> Contract:
    document = json.loads((ROOT / f"specs/contract/{api}.json").read_bytes())
    patched = patch(document, load(ROOT / "specs/overlays" / api), stale="report")
    return Contract(api, mend(patched.document)[0])


@cache
def endpoints() -> tuple[Endpoint, ...]:
    """Every operation of every API that speaks JSON."""
    return tuple(one for api in PACKAGES for one in contract(api).endpoints if one.id not in FILES)


def closed(document: Json) -> Json:
    """The document with every object closed that does not say it takes more: a misspelt name is an error then."""
    document = copy.deepcopy(document)
    for schema in document["components"]["schemas"].values():
        if "properties" in schema:
            schema.setdefault("additionalProperties", False)
    return document


def reachable(api: str, schema: Json) -> set[tuple[str, str]]:
    """All properties, as (component, property), that a value of the schema can hold at any depth."""
    schemas, pending, entered = contract(api).schemas, [schema], set()
    found: set[tuple[str, str]] = set()
    while pending:
        node = pending.pop()
        name = node.get("$ref", "").removeprefix(SCHEMAS)
        if name and name not in entered:
            entered.add(name)
            found |= {(name, key) for key in schemas[name].get("properties", ())}
            pending.append(schemas[name])
        pending += [*node.get("anyOf", ()), *node.get("properties", {}).values()]
        pending += [node[key] for key in ("items", "additionalProperties") if isinstance(node.get(key), dict)]
    return found


def _only_json(holder: Json) -> Json:
    media = holder.get("content", {})
    assert set(media) <= {"application/json"}, f"no test of {set(media)} yet"
    return media["application/json"]["schema"] if media else None
