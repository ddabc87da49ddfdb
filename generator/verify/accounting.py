"""The accounting: what one document says and another does not.

It reads any OpenAPI document (as the vendor publishes it, a contract, or the inventory of a generated package)
and shares no code with the stages it judges. Each schema is read as the list of its alternatives: allOf
multiplies them, oneOf and anyOf add to them. Nothing is missing when, for each alternative of the one, some
alternative of the other has all its properties, all the way down, with all their values and types. Schemas that
no value satisfies together are read as if any of them held: what a document says twice in two ways is said twice.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

Schema = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Set by the client itself; OpenAPI has documents not declare the first three as parameters.
OWN_HEADERS = "accept content-type authorization connection content-length host transfer-encoding".split()
MOST_ALTERNATIVES = 256  # that a schema is multiplied out into; of more, one has the properties of all
NULL = {"null"}


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

    merged: bool = False  # stands for more alternatives than can be told one by one

    @property
    def possible(self) -> bool:
        """Whether any value can look so: no value is a string and an object, and null is no common ground of these."""
        if len(self.values) > 1 and not set.intersection(*self.values):
            return False
        shared = set.intersection(*self.types) if self.types else NULL
        return bool(shared) and (shared != NULL or not self.types or NULL in self.types)


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
        offered = self.actual.alternatives(theirs)
        shared = len(wanted) + self.expected.blank(mine) > len(self.actual.telling(theirs)) + self.actual.blank(theirs)
        if any(alternative.merged for alternative in wanted):
            wanted, offered = [_any_of(wanted)], [_any_of(offered)]
        partners = _Partners(offered, shared)
        found: dict[str, None] = {}
        for alternative in wanted:
            self.result.properties += len(alternative.properties)
            found.update(dict.fromkeys(partners.least_lost(alternative, self.lost_below)))
        nested = ("object", "array") if found else ()  # what is in them has been reported
        found.update(
            dict.fromkeys(f": the type {name}" for name in self.lost_types(mine, theirs) if name not in nested)
        )
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
            if self.expected.telling(schemas) or self.expected.types(schemas, told=True):
                yield from (f"{step}{lost}" for lost in (self.lost(schemas, others) if others else [": all below"]))

    def lost_types(self, mine: list[Schema], theirs: list[Schema]) -> list[str]:
        """The types that a value may have by the one side and not by the other."""
        wanted = self.expected.types(mine, told=True)
        return sorted(wanted - self.actual.types(theirs)) if wanted else []

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
    Those that look the same (and list the same values) are found by an index: a union can have thousands.
    """

    def __init__(self, offered: list[Alternative], shared: bool) -> None:
        self.offered = offered
        self.shared = shared
        self.used: dict[int, None] = {}
        self.free: dict[Any, dict[int, None]] = {}
        self.served: dict[Any, dict[int, None]] = {}
        for index, alternative in enumerate(offered):
            for look in _looks(alternative):
                self.free.setdefault(look, {})[index] = None

    def least_lost(
        self, mine: Alternative, lost_below: Callable[[Alternative, Alternative], Iterator[str]]
    ) -> list[str]:
        if not self.offered:
            return [": no alternative"]
        lost: dict[int, list[str]] = {}
        for index in self.alike(mine):
            lost[index] = list(lost_below(mine, self.offered[index]))
            if not lost[index]:
                break
        best = min(lost, key=lambda index: (len(lost[index]), index in self.used, index))
        self.used[best] = None
        for look in _looks(self.offered[best]):
            self.free[look].pop(best, None)
            self.served.setdefault(look, {})[best] = None
        return lost[best]

    def alike(self, mine: Alternative) -> list[int]:
        """Those most alike, those that have not served yet first."""
        for look in _looks(mine)[:2]:
            if self.free.get(look):
                return [*self.free[look], *(self.served.get(look, ()) if self.shared else ())]
        among = list(range(len(self.offered))) if self.shared else [*self.free[ANY]]
        if not among:  # more than there should be
            return [0]
        likeness = {index: _likeness(mine, self.offered[index]) for index in among}
        alike = [index for index in among if likeness[index] == max(likeness.values())]
        return sorted(alike, key=lambda index: index in self.used)


ANY = "any"  # what every alternative looks like


def _looks(alternative: Alternative) -> list[Any]:
    """How an alternative looks, from close by to far away."""
    outline = (frozenset(alternative.properties), bool(alternative.items), bool(alternative.values))
    listed = {
        (name, frozenset(map(repr, values)))
        for name, schemas in alternative.properties.items()
        for schema in schemas
        if isinstance(schema, dict) and (values := _values(schema))
    }
    return [(outline, frozenset(listed)), outline, ANY]


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
        self.named: dict[str, list[Any]] | None = None  # what `$anchor` and `$id` name

    def operations(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for kind in ("paths", "webhooks"):
            for path, own in (self.document.get(kind) or {}).items():
                item = {**self.followed(own), **own}
                for method in METHODS:
                    if method in item:
                        name = f"{method.upper()} {path}" if kind == "paths" else f"webhook {method.upper()} {path}"
                        operation = {**self.followed(item[method]), **item[method]}
                        inherited = item.get("parameters", [])
                        yield name, {**operation, "parameters": [*inherited, *operation.get("parameters", [])]}

    def parameters(self, operation: dict[str, Any]) -> dict[str, dict[str, Any]]:
        found = {}
        for parameter in operation["parameters"]:
            resolved = self.followed(parameter)
            if resolved["in"] != "header" or resolved["name"].lower() not in OWN_HEADERS:
                name = resolved["name"].lower() if resolved["in"] == "header" else resolved["name"]
                found[f"{resolved['in']} {name}"] = resolved
        return found

    def held(self, parameter: dict[str, Any]) -> list[Schema]:
        holder = next(iter(parameter["content"].values())) if parameter.get("content") else parameter
        return [holder.get("schema", {})]

    def bodies(self, operation: dict[str, Any]) -> dict[str, Schema]:
        """Request and responses: what each is and its schema."""
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
        return self.targets(reference)[0]

    def targets(self, reference: str) -> list[Any]:
        """What a reference may lead to: more than one thing only where a dynamic anchor is in several places."""
        if reference.startswith("#/"):
            for root in (self.document, *(one for several in self.names().values() for one in several)):
                with suppress(LookupError, TypeError):
                    return [_pointed_at(root, reference)]
        uri, _, fragment = reference.partition("#")
        if fragment.startswith("/"):
            return [_pointed_at(self.names()[uri][0], f"#{fragment}")]
        return self.names()[fragment or uri]

    def names(self) -> dict[str, list[Any]]:
        """What has a name of its own: by anchor, by `$id` and by the last part of it."""
        if self.named is None:
            self.named = {}
            pending: list[Any] = [self.document]
            while pending:
                node = pending.pop()
                if isinstance(node, dict):
                    for keyword in ("$anchor", "$dynamicAnchor", "$id"):
                        if isinstance(name := node.get(keyword), str):
                            for one in {name, name.rpartition("/")[2]}:
                                self.named.setdefault(one, []).append(node)
                pending += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
        return self.named

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

    def blank(self, schemas: list[Schema]) -> int:
        """How many alternatives are objects without anything to lose: maps, or classes that have lost it all."""
        telling = {id(alternative) for alternative in self.telling(schemas)}
        return sum(
            any("object" in types for types in alternative.types)
            for alternative in self.alternatives(schemas)
            if id(alternative) not in telling
        )

    def open(self, schema: Any) -> list[Alternative]:
        if not isinstance(schema, dict):
            return [Alternative()]
        parts = [_by_type(self.own(schema))]
        if "$ref" in schema:
            parts.append(self.alternatives([self.target(schema["$ref"])]))
        if "$dynamicRef" in schema:
            targets = self.targets(schema["$dynamicRef"])
            parts.append([alternative for one in targets for alternative in self.alternatives([one])])
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
        values = _values(schema)
        if values:
            own.values.append(set(map(repr, values)))
        types = schema.get("type") or []
        declared = {*types} if isinstance(types, list) else {types}
        if said := {*map(_kind, values), *(declared & NULL)} if values else declared:
            own.types.append(said | {"integer"} if "number" in said else said)
        return own

    def types(self, schemas: list[Schema], *, told: bool = False) -> set[str]:
        """The types that some value may have; what says none may have any, or, where all have to be `told`, none."""
        found: set[str] = set()
        for alternative in self.alternatives(schemas):
            if alternative.types:
                types = set.intersection(*alternative.types)
                found |= types - {"integer"} if told and "number" in types else types
            elif not told:
                return {*KINDS.values()}
        return found - NULL if told else found


def _products(parts: Iterable[list[Alternative]]) -> list[Alternative]:
    """Every combination of one alternative of each part that some value can satisfy; if there is none, any part."""
    parts = list(parts)
    if math.prod(map(len, parts)) > MOST_ALTERNATIVES:
        parts = [part if len(part) < 2 else [_any_of(part)] for part in parts]
    combined = (_joined(combination) for combination in itertools.product(*parts))
    possible = [alternative for alternative in combined if alternative.possible]
    return possible or [alternative for part in parts for alternative in part if alternative != Alternative()]


def _by_type(own: Alternative) -> list[Alternative]:
    """One alternative for each type where what is described is of two: properties are an object's, items a list's."""
    structure = {"object": own.properties or own.rest, "array": own.items}
    described = {name for name, found in structure.items() if found}
    said = own.types[0] if own.types else described
    if len(described) < 2 and described <= said:
        return [own]
    values, plain = own.values, said - {"object", "array"}
    return [
        *([Alternative(own.properties, rest=own.rest, types=[{"object"}])] if "object" in described else []),
        *([Alternative(items=own.items, types=[{"array"}])] if "array" in described else []),
        *([Alternative(values=values, types=[plain])] if plain or values else []),
    ]


def _any_of(alternatives: list[Alternative]) -> Alternative:
    """One alternative with all that any of them has."""
    whole = Alternative(merged=True)
    for one in alternatives:
        for name, schemas in one.properties.items():
            whole.properties.setdefault(name, []).append({"allOf": schemas})
        whole.items += [{"allOf": one.items}] if one.items else []
        whole.rest += [{"allOf": one.rest}] if one.rest else []
    whole.properties = {name: [{"anyOf": schemas}] for name, schemas in whole.properties.items()}
    whole.items = [{"anyOf": whole.items}] if whole.items else []
    whole.rest = [{"anyOf": whole.rest}] if whole.rest else []
    if values := [set.intersection(*one.values) for one in alternatives if one.values]:
        whole.values = [set.union(*values)]
    if all(one.types for one in alternatives):
        whole.types = [set.union(*(set.intersection(*one.types) for one in alternatives))]
    return whole


KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", dict: "object", list: "array"}


def _kind(value: Any) -> str:
    return KINDS[type(value)]


def _values(schema: Schema) -> list[Any]:
    """The values that a schema lists, null apart."""
    values = [schema["const"]] if "const" in schema else schema.get("enum") or []
    return [value for value in values if value is not None]


def _pointed_at(root: Any, reference: str) -> Any:
    for token in reference.split("/")[1:]:
        root = root[int(token) if isinstance(root, list) else _unescaped(token)]
    return root


def _joined(parts: tuple[Alternative, ...]) -> Alternative:
    if len(parts) == 1:
        return parts[0]
    whole = Alternative(merged=any(part.merged for part in parts))
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
