"""Requests against the contract: what the vendor would refuse, and what it would ignore without a word."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any, cast

from jsonschema_rs import Draft202012, Draft202012Validator, Registry, ValidationError

from .contract import Api, Endpoint, document
from .exchange import Json, elements, members

MILLISECONDS = 100_000_000_000
"""A time in seconds that is larger lies after the year 5000: it can only be milliseconds."""

_ULID = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@dataclass(slots=True)
class Findings:
    """What is wrong with a request.

    Args:
        wrong: for a refusal: the field, dotted, and what is wrong with it.
        ignored: for a warning.
    """

    wrong: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    ignored: list[str] = field(default_factory=list[str])


def check_body(endpoint: Endpoint, body: Json) -> Findings:
    """Compare a body with the contract.

    Args:
        endpoint: the operation.
        body: the parsed body.

    Returns:
        What is wrong. What has a wrong type or is missing is refused; a field that is not in the contract, or a text in
        another format than the contract's, is ignored.
    """
    schema = _media(endpoint)
    return Findings() if schema is None else check_schema(endpoint.api, schema, body)


def check_schema(api: Api, schema: str, body: Json) -> Findings:
    """Compare a value with a schema of the contract.

    Args:
        api: whose contract.
        schema: the address of the schema.
        body: the value.

    Returns:
        What is wrong, as `check_body` says it. A null counts as a field that was not given where the contract has no
        null: the vendor's own clients send such nulls.
    """
    findings = Findings()
    if _closed(api, schema).is_valid(body):
        return findings
    if not _open(api, schema).is_valid(body):
        _wrong(api, schema, _without_nulls(body), findings)
    if not findings.wrong:
        for error in _closed(api, schema).iter_errors(_without_nulls(body)):
            for each in _leaves(error):
                if each.kind.name == "additionalProperties":
                    names = cast("list[str]", each.kind.value)
                    findings.ignored += [f"{_joined(_place(each), name)} is not in the contract" for name in names]
    return findings


def _wrong(api: Api, schema: str, body: Json, findings: Findings) -> None:
    for error in _open(api, schema).iter_errors(body):
        for each in _leaves(error):
            place = _place(each)
            if (wanted := _format(each)) is not None:
                findings.ignored.append(f"{place or 'the body'} is not {wanted}")
            else:
                findings.wrong.append((place, each.message))


def _without_nulls(value: Json) -> Json:
    if isinstance(value, list):
        return [_without_nulls(each) for each in elements(value)]
    if isinstance(value, dict):
        return {name: _without_nulls(each) for name, each in members(value).items() if each is not None}
    return value


def check_parameters(endpoint: Endpoint, given: dict[str, str]) -> Findings:
    """Compare the parameters of a query with the contract.

    Args:
        endpoint: the operation.
        given: the parameters, as text.

    Returns:
        What is wrong.
    """
    findings = Findings()
    declared = {each["name"]: each for each in endpoint.node.get("parameters", ()) if each["in"] == "query"}
    for name in given:
        if name not in declared:
            findings.ignored.append(f"the query parameter {name} is not in the contract")
    for name, parameter in declared.items():
        if name in given:
            if not _fits(endpoint.api, parameter["schema"], given[name]):
                findings.wrong.append((name, f"{name} has a value that the API does not know"))
        elif parameter.get("required"):
            findings.wrong.append((name, f"{name} is required"))
    return findings


def _fits(api: Api, schema: Json, text: str) -> bool:
    if "$ref" in schema:
        return True
    values: list[Any] = [text]
    if text.lstrip("-").isdigit():
        values.append(int(text))
    if text in ("true", "false"):
        values.append(text == "true")
    known = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    if known is not None:
        return any(value in known for value in values)
    kinds = schema.get("type")
    if kinds in ("integer", "number"):
        return len(values) == 2 and isinstance(values[1], int)
    return kinds != "boolean" or len(values) == 2


def _media(endpoint: Endpoint) -> str | None:
    content = endpoint.node.get("requestBody", {}).get("content", {})
    media = next((name for name in content if "json" in name), None)
    return endpoint.pointer("requestBody", "content", media, "schema") if media else None


@cache
def _registry(api: Api, closed: bool) -> Registry:
    whole = copy.deepcopy(document(api))
    pending: list[Any] = [whole]
    while pending:
        node = pending.pop()
        pending += [*members(node).values(), *elements(node)]
        if members(node).get("format") == "unix-time":
            node["exclusiveMaximum"] = MILLISECONDS
    if closed:
        for schema in whole["components"]["schemas"].values():
            if "properties" in schema:
                schema.setdefault("additionalProperties", False)
    return Registry([(f"urn:{api}", whole)], draft=Draft202012)


def _validator(api: Api, pointer: str, closed: bool) -> Draft202012Validator:
    registry = _registry(api, closed)
    return Draft202012Validator({"$ref": pointer}, registry=registry, formats={"ulid": _ulid}, validate_formats=True)


@cache
def _open(api: Api, pointer: str) -> Draft202012Validator:
    return _validator(api, pointer, closed=False)


@cache
def _closed(api: Api, pointer: str) -> Draft202012Validator:
    return _validator(api, pointer, closed=True)


def _ulid(value: str) -> bool:
    return len(value) == 26 and set(value.upper()) <= _ULID


def _format(error: ValidationError) -> str | None:
    """What a value should be that only has another format than the contract's."""
    if error.kind.name == "exclusiveMaximum":
        return "in unix seconds: it looks like milliseconds, and stands for a time thousands of years ahead"
    if error.kind.name != "format":
        return None
    wanted = str(error.kind.as_dict().get("format"))
    return "a ULID, so no repeat is recognized by it" if wanted == "ulid" else f"in the format {wanted}"


def _leaves(error: ValidationError) -> Iterator[ValidationError]:
    """The errors that say what is wrong: for a union, those of the variant that fits best."""
    if error.kind.name != "anyOf":
        yield error
        return
    # The stubs do not say which kinds have a context.
    branches = cast("list[list[ValidationError]]", getattr(error.kind, "context", []))
    if branches:
        for each in min(branches, key=_distance):
            yield from _leaves(each)
    else:
        yield error


def _distance(errors: list[ValidationError]) -> tuple[int, int]:
    """How far a variant is from fitting: a constant that differs says that another one is meant."""
    return sum(each.kind.name in ("const", "enum") for each in errors), len(errors)


def _place(error: ValidationError) -> str:
    return ".".join(map(str, error.instance_path))


def _joined(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name
