"""What the packages check for a caller, and which of it gets lost.

A contract can change so that an overlay or a rule no longer finds what it protected: a call without anybody is sent, a
`datetime` goes out as text, variants that were told apart are one class. Nothing of that is in the vendor's documents,
so it shows only where the documents are compared as packages are made of them: patched and mended.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.commands.changes.matching import ContractOperation, match
from generator.commands.changes.model import Change
from generator.commands.changes.python_calls import PythonCalls
from generator.commands.changes.shapes import Alternative, Schemas
from generator.commands.changes.verdicts import breaks
from generator.stages.emit.contract import parameter_schema, preferred

Document = Mapping[str, Any]
TIMES = ("date-time", "unix-time")
VISITS = 20  # of one class in one operation: a document can lead to one in more ways than anybody reads


@dataclass
class Checks:
    """What is checked of one operation, by place."""

    fields: set[str] = field(default_factory=set)
    times: set[str] = field(default_factory=set)
    constants: dict[str, set[str]] = field(default_factory=dict)
    free: set[str] = field(default_factory=set)  # fields that may have any value
    classes: dict[str, dict[str, None]] = field(default_factory=dict)  # that are told apart
    choice: list[str] = field(default_factory=list)  # what a call has to choose from
    exclusive: bool = False


def compare_checks(api: str, old: Document, new: Document, calls: PythonCalls) -> list[Change]:
    """Every check that `new` no longer has. Both are patched and mended."""
    schemas = Schemas(old), Schemas(new)
    found = [
        Change(api, "constructors-lost", breaks("constructors-lost"), f"constructors.{name}", old=name)
        for name in sorted(_constructors(old) - _constructors(new))
    ]
    for before, after in match(old, new).pairs:
        if before.webhook:
            continue
        call = calls.of(after)
        for kind, where, was, now in _lost(_checks(schemas[0], before), _checks(schemas[1], after)):
            found.append(
                Change(
                    api, kind, breaks(kind), where, after.method.upper(), after.path, str(call) if call else "",
                    old=was, new=now,
                )
            )  # fmt: skip
    return sorted(found, key=lambda change: change.order)


def _constructors(document: Document) -> set[str]:
    schemas = document.get("components", {}).get("schemas", {}).values()
    return {schema["x-python"]["constructors"] for schema in schemas if "constructors" in schema.get("x-python", {})}


def _lost(before: Checks, after: Checks) -> Iterator[tuple[str, str, Any, Any]]:
    if before.choice and not after.choice and "request.body" in after.fields:
        yield "choice-lost", "request.body", " or ".join(before.choice), None
    elif before.exclusive and not after.exclusive and after.choice:
        yield "exclusive-lost", "request.body", " or ".join(before.choice), None
    for place in sorted((before.times - after.times) & after.fields):
        yield "time-lost", place, None, None
    for place, values in sorted(before.constants.items()):
        if place in after.free and place not in before.free:
            yield "constant-lost", place, sorted(values), None
    for place, names in sorted(before.classes.items()):
        now = after.classes.get(place, {})
        if len(names) > 1 and len(now) == 1:
            yield "classes-merged", place, list(names), next(iter(now))


def _checks(schemas: Schemas, operation: ContractOperation) -> Checks:
    checks = Checks()
    for parameter in operation.facts.get("parameters", ()):
        where = f"request.{parameter['in']}.{parameter['name']}"
        _look(schemas, parameter_schema(parameter), where, checks, sent=True)
    body = operation.facts.get("requestBody", {})
    if content := body.get("content"):
        schema = preferred(content)[1].get("schema", {})
        _look(schemas, schema, "request.body", checks, sent=True)
        checks.choice = _choice(schemas, schema) if body.get("required", True) else []
        checks.exclusive = bool(body.get("x-exclusive"))
    for status, response in operation.facts.get("responses", {}).items():
        if response.get("content") and status.startswith("2"):
            schema = preferred(response["content"])[1].get("schema", {})
            _look(schemas, schema, f"response.{status}", checks, sent=False)
    return checks


def _choice(schemas: Schemas, schema: Any) -> list[str]:
    """What each variant of a body requires in addition to what all do; nothing where one requires no more."""
    variants = schemas.allowed(schema).alternatives
    if len(variants) == 1:  # variants that became one class left what they asked for with it
        return [" + ".join(map(_asked, each)) for each in variants[0].node.get("x-one-of", ())]
    if len(variants) < 2 or not all(variant.properties for variant in variants):
        return []
    asked = [set(variant.node.get("required", ())) for variant in variants]
    common = set.intersection(*asked)
    sets = {tuple(sorted(each - common)) for each in asked}
    return [" + ".join(each) for each in sorted(sets)] if () not in sets else []


def _asked(one: Any) -> str:
    return one if isinstance(one, str) else f"{one[0]} {one[1]!r}"


def _look(schemas: Schemas, schema: Any, where: str, checks: Checks, *, sent: bool) -> None:
    visits: Counter[str] = Counter()

    def look(node: Any, place: str, above: tuple[str, ...]) -> None:
        checks.fields.add(place)
        alternatives = schemas.allowed(node).alternatives
        names = [one.component for one in alternatives if one.component and one.properties]
        if names:
            checks.classes.setdefault(place, {}).update(dict.fromkeys(names))
        for one in alternatives:
            if sent and one.node.get("format") in TIMES:
                checks.times.add(place)
            if sent and len(one.node.get("enum", ())) == 1:
                checks.constants.setdefault(place, set()).add(str(one.node["enum"][0]))
            elif "enum" not in one.node:
                checks.free.add(place)
            if one.component not in above and visits[one.component] < VISITS:
                visits[one.component] += bool(one.component)
                below = (*above, one.component) if one.component else above
                for child, at in _children(one, place):
                    look(child, at, below)

    look(schema, where, ())


def _children(one: Alternative, place: str) -> Iterator[tuple[Any, str]]:
    for name, child in one.properties.items():
        yield child, f"{place}.{name}"
    for keyword, step in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(one.node.get(keyword), Mapping):
            yield one.node[keyword], f"{place}{step}"
