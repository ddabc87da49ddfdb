"""The accounting: what one document says and another does not.

It reads any OpenAPI document (as the vendor publishes it, a contract, or the inventory of a generated package)
and shares no code with the stages it judges. Each schema is read as the list of its alternatives: allOf
multiplies them, oneOf and anyOf add to them. Nothing is missing when, for each alternative of the one, some
alternative of the other has all its properties, all the way down, with all their values.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

Schema = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Set by the client itself; OpenAPI has documents not declare them as parameters.
OWN_HEADERS = ("accept", "content-type", "authorization")


@dataclass
class Account:
    """What was counted on the side of the expectation, and what the other side lacks, by place."""

    operations: int = 0
    parameters: int = 0
    properties: int = 0
    values: int = 0
    missing: list[str] = field(default_factory=list)


@dataclass
class Alternative:
    """One way a value may look: per property, list item and map value, the schemas that all hold for it."""

    properties: dict[str, list[Schema]] = field(default_factory=dict)
    items: list[Schema] = field(default_factory=list)
    rest: list[Schema] = field(default_factory=list)
    values: list[set[str]] = field(default_factory=list)
    types: list[set[str]] = field(default_factory=list)

    @property
    def possible(self) -> bool:
        """Whether any value can look so: no value is a string and an object."""
        return not self.types or bool(set.intersection(*self.types))


def missing(expected: dict[str, Any], actual: dict[str, Any]) -> list[str]:
    """Every operation, parameter, property and enum value of `expected` that `actual` lacks, by place."""
    return account(expected, actual).missing


def account(expected: dict[str, Any], actual: dict[str, Any]) -> Account:
    """The same with the counts of what was looked for.

    Operations are matched by method and path, so both documents need paths below a bare host (`absolute_paths`
    brings a document there).
    """
    return _Comparison(expected, actual).account()


def absolute_paths(document: dict[str, Any]) -> dict[str, Any]:
    """A document as the vendor publishes it, with its paths below bare hosts, as those of a contract are."""
    paths: dict[str, Any] = {}
    for path, item in (document.get("paths") or {}).items():
        for key, value in item.items():
            here = value.get("servers") if key in METHODS else None
            servers = here or item.get("servers") or document.get("servers") or []
            paths.setdefault(_below_host(servers, path), {})[key] = value
    return {**document, "paths": paths}


def _below_host(servers: list[dict[str, Any]], path: str) -> str:
    url = servers[0]["url"] if servers else ""
    for name, variable in (servers[0].get("variables") or {}).items() if servers else ():
        url = url.replace("{" + name + "}", str(variable["default"]))
    base = urlsplit(url).path.strip("/")
    segments: list[str] = []
    for segment in [*base.split("/"), *path.split("/")]:
        if segment == "..":
            segments = segments[:-1]
        elif segment and segment != ".":
            segments.append(segment)
    return "/" + "/".join(segments) + ("/" if path.endswith("/") and segments else "")


class _Comparison:
    def __init__(self, expected: dict[str, Any], actual: dict[str, Any]) -> None:
        self.expected = _Reader(expected)
        self.actual = _Reader(actual)
        self.result = Account()
        self.known: dict[tuple[frozenset[int], frozenset[int]], list[str]] = {}
        self.keep: list[Any] = []  # schemas whose identity is a key above must not be collected

    def account(self) -> Account:
        theirs = dict(self.actual.operations())
        for place, operation in self.expected.operations():
            self.result.operations += 1
            if place not in theirs:
                self.result.missing.append(f"{place}: the operation")
                continue
            self.compare_operation(place, operation, theirs[place])
        return self.result

    def compare_operation(self, place: str, mine: dict[str, Any], theirs: dict[str, Any]) -> None:
        declared = self.actual.parameters(theirs)
        for key, parameter in self.expected.parameters(mine).items():
            self.result.parameters += 1
            if key not in declared:
                self.result.missing.append(f"{place} {key}: the parameter")
                continue
            self.compare(f"{place} {key}", self.expected.held(parameter), self.actual.held(declared[key]))
        bodies = self.actual.bodies(theirs)
        for key, schema in self.expected.bodies(mine).items():
            if key not in bodies:
                self.result.missing.append(f"{place} {key}: the {'body' if 'body' in key else 'answer'}")
                continue
            self.compare(f"{place} {key}", [schema], [bodies[key]])

    def compare(self, place: str, mine: list[Schema], theirs: list[Schema]) -> None:
        self.result.missing += [f"{place}{lost}" for lost in self.lost(mine, theirs)]

    def lost(self, mine: list[Schema], theirs: list[Schema]) -> list[str]:
        """What `theirs` lacks of `mine`, by place below; both are schemas that hold together."""
        key = frozenset(map(id, mine)), frozenset(map(id, theirs))
        if key in self.known:
            return self.known[key]
        self.known[key] = []  # a recursive schema is right if the rest of it is
        self.keep += [mine, theirs]
        wanted = self.expected.telling(mine)
        shared = len(wanted) > len(self.actual.telling(theirs))
        partners = _Partners(self.actual.alternatives(theirs), shared)
        found: dict[str, None] = {}
        for alternative in wanted:
            self.result.properties += len(alternative.properties)
            found.update(dict.fromkeys(partners.least_lost(alternative, self.lost_below)))
        self.known[key] = list(found)
        return self.known[key]

    def lost_below(self, mine: Alternative, theirs: Alternative) -> Iterator[str]:
        yield from self.lost_values(mine, theirs)
        for name, schemas in mine.properties.items():
            if name not in theirs.properties:
                yield f".{name}: the property"
                continue
            for lost in self.lost(schemas, theirs.properties[name]):
                yield f".{name}{lost}"
        for step, schemas, others in (("[]", mine.items, theirs.items), ("{}", mine.rest, theirs.rest)):
            if self.expected.telling(schemas):
                yield from (f"{step}{lost}" for lost in (self.lost(schemas, others) if others else [": all below"]))

    def lost_values(self, mine: Alternative, theirs: Alternative) -> Iterator[str]:
        wanted = set.intersection(*mine.values) if mine.values else set()
        self.result.values += len(wanted)
        offered = set.union(*theirs.values) if theirs.values else set()
        for value in sorted(wanted - offered):
            yield f": the value {value}"


class _Partners:
    """Finds for each alternative of the one side its counterpart on the other.

    The counterpart is the one most alike. Each serves once, so that a class that lost a property is not excused
    by a sister that has it; only where the other side has fewer, as after classes became one, it serves again.
    """

    def __init__(self, offered: list[Alternative], shared: bool) -> None:
        self.offered = offered
        self.shared = shared
        self.used: set[int] = set()

    def least_lost(
        self, mine: Alternative, lost_below: Callable[[Alternative, Alternative], Iterator[str]]
    ) -> list[str]:
        if not self.offered:
            return [": no alternative"]
        free = [index for index in range(len(self.offered)) if self.shared or index not in self.used]
        likeness = {index: _likeness(mine, self.offered[index]) for index in free}
        alike = [index for index in free if likeness[index] == max(likeness.values())]
        lost = {index: list(lost_below(mine, self.offered[index])) for index in alike}
        best = min(lost, key=lambda index: (len(lost[index]), index in self.used, index))
        self.used.add(best)
        return lost[best]


def _likeness(mine: Alternative, theirs: Alternative) -> float:
    names = mine.properties.keys() | theirs.properties.keys()
    common = mine.properties.keys() & theirs.properties.keys()
    alike = len(common) / len(names) if names else 1.0
    return alike + (bool(mine.items) == bool(theirs.items)) + (bool(mine.values) == bool(theirs.values))


class _Reader:
    """The places and alternatives of one document."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.opened: dict[tuple[int, ...], list[Alternative]] = {}
        self.told: dict[tuple[int, ...], list[Alternative]] = {}
        self.keep: list[Any] = []

    def operations(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for kind in ("paths", "webhooks"):
            for path, own in (self.document.get(kind) or {}).items():
                item = {**self.followed(own), **own}
                for method in METHODS:
                    if method in item:
                        name = f"{method.upper()} {path}" if kind == "paths" else f"webhook {method.upper()} {path}"
                        inherited = item.get("parameters", [])
                        yield name, {**item[method], "parameters": [*inherited, *item[method].get("parameters", [])]}

    def parameters(self, operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
        found = {}
        for parameter in operation["parameters"]:
            resolved = self.followed(parameter)
            if resolved["in"] != "header" or resolved["name"].lower() not in OWN_HEADERS:
                found[f"{resolved['in']} {resolved['name']}"] = resolved
        return found

    def held(self, parameter: dict[str, Any]) -> list[Schema]:
        holder = next(iter(parameter["content"].values())) if parameter.get("content") else parameter
        return [holder.get("schema", {})]

    def bodies(self, operation: dict[str, Any]) -> dict[str, Schema]:
        """Request and answers: what each is and its schema."""
        found: dict[str, Schema] = {}
        body = self.followed(operation.get("requestBody") or {})
        for media_type, holder in (body.get("content") or {}).items():
            found[f"body ({media_type})"] = holder.get("schema", {})
        for status, response in (operation.get("responses") or {}).items():
            for media_type, holder in (self.followed(response).get("content") or {}).items():
                found[f"{status} ({media_type})"] = holder.get("schema", {})
        return found

    def followed(self, item: Any) -> dict[str, Any]:
        while isinstance(item, dict) and "$ref" in item:
            item = self.target(item["$ref"])
        return item if isinstance(item, dict) else {}

    def target(self, reference: str) -> Any:
        target: Any = self.document
        for token in reference.split("/")[1:]:
            target = target[_unescaped(token)]
        return target

    def alternatives(self, schemas: list[Schema]) -> list[Alternative]:
        """The alternatives of schemas that all hold."""
        key = tuple(sorted({id(schema) for schema in schemas}))
        if key not in self.opened:
            self.keep.append(schemas)
            self.opened[key] = []  # a union that is one of its own branches adds nothing to itself
            self.opened[key] = _products(map(self.open, schemas))
        return self.opened[key]

    def telling(self, schemas: list[Schema]) -> list[Alternative]:
        """The alternatives that have something to lose, each enum once: null and free strings have nothing."""
        key = tuple(sorted({id(schema) for schema in schemas}))
        if key in self.told:
            return self.told[key]
        self.told[key] = []  # what only leads back to itself tells nothing
        found: dict[Any, Alternative] = {}
        for number, alternative in enumerate(self.alternatives(schemas) if schemas else ()):
            if alternative.properties or self.telling(alternative.items) or self.telling(alternative.rest):
                found[number] = alternative
            elif alternative.values:
                found[frozenset(set.intersection(*alternative.values))] = alternative
        self.told[key] = list(found.values())
        return self.told[key]

    def open(self, schema: Any) -> list[Alternative]:
        if not isinstance(schema, dict):
            return [Alternative()]
        parts = [[self.own(schema)]]
        if "$ref" in schema:
            parts.append(self.alternatives([self.target(schema["$ref"])]))
        for part in schema.get("allOf") or ():
            parts.append(self.alternatives([part]))
        for keyword in ("oneOf", "anyOf"):
            if schema.get(keyword):
                parts.append([alternative for branch in schema[keyword] for alternative in self.alternatives([branch])])
        return _products(parts)

    def own(self, schema: Schema) -> Alternative:
        own = Alternative(properties={name: [child] for name, child in (schema.get("properties") or {}).items()})
        if isinstance(schema.get("items"), dict):
            own.items.append(schema["items"])
        rest = schema.get("additionalProperties")
        if isinstance(rest, dict):
            own.rest.append(rest)
        values = [schema["const"]] if "const" in schema else schema.get("enum")
        if values and any(value is not None for value in values):
            own.values.append({repr(value) for value in values if value is not None})
        types = schema.get("type") or []
        if types:
            own.types.append(_with_integers({*types} if isinstance(types, list) else {types}))
        return own


def _products(parts: Iterable[list[Alternative]]) -> list[Alternative]:
    """Every combination of one alternative of each part that some value can satisfy."""
    combined = (_joined(combination) for combination in itertools.product(*parts))
    return [alternative for alternative in combined if alternative.possible]


def _with_integers(types: set[str]) -> set[str]:
    return types | {"integer"} if "number" in types else types


def _joined(parts: tuple[Alternative, ...]) -> Alternative:
    if len(parts) == 1:
        return parts[0]
    whole = Alternative()
    for part in parts:
        for name, schemas in part.properties.items():
            whole.properties.setdefault(name, []).extend(schemas)
        whole.items += part.items
        whole.rest += part.rest
        whole.values += part.values
        whole.types += part.types
    return whole


def _unescaped(token: str) -> str:
    plain = re.sub("%([0-9A-Fa-f]{2})", lambda match: chr(int(match[1], 16)), token)
    return plain.replace("~1", "/").replace("~0", "~")
