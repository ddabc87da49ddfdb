"""Values made from a schema: every property, every variant, every enum value, and the same ones each time.

A value is a tree that remembers of which schema each part is, so that it can be put as JSON, as plain Python data or
as instances of a package's models.
"""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta, timezone
from types import ModuleType
from typing import Any, TypeAlias

import attrs

from tests.wire.contracts import SCHEMAS

Json = Any
TEXT = "Zoë {}: a+b & c=d/e?f#g%2Bh"
FREE: Json = {"text": "", "number": 0, "list": [1.5, None, {"deep": False}]}
BERLIN = timezone(timedelta(hours=2))


@dataclass(frozen=True)
class Style:
    """How a caller may put a value: with models or plain dicts, and times in one of their forms."""

    models: ModuleType | None
    time: Callable[[datetime], Any]


@dataclass(frozen=True)
class Leaf:
    """A value that is not looked into."""

    schema: Json
    value: Json

    def json(self) -> Json:
        return self.value

    def python(self, style: Style) -> Any:
        match self.schema.get("format"):
            case "unix-time":
                return style.time(datetime.fromtimestamp(self.value, BERLIN))
            case "date-time":
                return style.time(datetime.fromisoformat(self.value))
            case "byte":
                return b64decode(self.value)
        return self.value


@dataclass(frozen=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]

    def json(self) -> Json:
        return [node.json() for node in self.nodes]

    def python(self, style: Style) -> Any:
        return [node.python(style) for node in self.nodes]


@dataclass(frozen=True)
class Entries:
    """An object whose names are data."""

    nodes: Mapping[str, Node]

    def json(self) -> Json:
        return {name: node.json() for name, node in self.nodes.items()}

    def python(self, style: Style) -> Any:
        return {name: node.python(style) for name, node in self.nodes.items()}


@dataclass(frozen=True)
class Record:
    """An object with declared properties: a component of the contract, a class of the package."""

    component: str
    fields: Mapping[str, Node]
    free: Mapping[str, Node] = field(default_factory=dict)  # where it may have more than the declared ones
    required: frozenset[str] = frozenset()
    variant: bool = False  # whether it is one of several objects that may stand here

    def json(self) -> Json:
        return {name: node.json() for name, node in {**self.fields, **self.free}.items()}

    def python(self, style: Style) -> Any:
        fields = {name: node.python(style) for name, node in self.fields.items()}
        free = {name: node.python(style) for name, node in self.free.items()}
        if style.models is None:
            return fields | free
        cls = getattr(style.models, self.component)
        names = attribute_names(cls)
        given = {names[name]: value for name, value in fields.items() if not self._constant(name)}
        return cls(**given, **({"extra": free} if free else {}))

    def _constant(self, name: str) -> bool:
        """Whether the class itself knows the value, so that nobody has to give it."""
        node = self.fields[name]
        return name in self.required and isinstance(node, Leaf) and "const" in node.schema


Node: TypeAlias = Leaf | Items | Entries | Record


def attribute_names(cls: type[Any]) -> dict[str, str]:
    """The attributes of a model by their names on the wire."""
    return {a.metadata.get("wire", a.name): a.name for a in attrs.fields(cls) if a.name != "_extra"}


def records(node: Node) -> Iterator[Record]:
    """Every record in a tree."""
    match node:
        case Items():
            children: Sequence[Node] = node.nodes
        case Entries():
            children = [*node.nodes.values()]
        case Record():
            yield node
            children = [*node.fields.values(), *node.free.values()]
        case Leaf():
            children = []
    for child in children:
        yield from records(child)


def properties(node: Node) -> set[tuple[str, str]]:
    """All that is there, as (component, property)."""
    return {(record.component, name) for record in records(node) for name in record.fields}


@dataclass
class Maker:
    """Makes examples.

    Args:
        schemas: the components.
        least: only what is required.
        sent: for a request, whose required texts and lists must not be empty unless the contract says that they may.

    No two neighbours are alike in all examples, so that one cannot be taken for the other unnoticed.
    """

    schemas: Mapping[str, Json]
    least: bool = False
    sent: bool = False
    _count: int = 0
    _booleans: int = 0
    _inside: list[str] = field(default_factory=list)

    def examples(self, schema: Json) -> list[Node]:
        """At least one value, and so many that everything the schema allows is in one of them.

        None where a class would contain itself a second time.
        """
        if "$ref" in schema:
            return self._component(schema["$ref"].removeprefix(SCHEMAS))
        if "anyOf" in schema:
            return self._any_of(schema["anyOf"])
        if "const" in schema:
            return [Leaf(schema, schema["const"])]
        if "enum" in schema:
            return self._enum(schema)
        types = schema.get("type", [])
        found = [self._typed(kind, schema) for kind in ([types] if isinstance(types, str) else types)]
        return [example for examples in found for example in examples] if found else [Leaf(schema, FREE)]

    def _typed(self, kind: str, schema: Json) -> Sequence[Node]:
        if kind == "object":
            return self._map(schema)
        return self._list(schema) if kind == "array" else self._leaves(kind, schema)

    def _component(self, name: str) -> list[Node]:
        if self._inside.count(name) == 2:
            return []
        self._inside.append(name)
        schema = self.schemas[name]
        found = self._record(name, schema) if "properties" in schema else self.examples(schema)
        self._inside.pop()
        return found

    def _record(self, name: str, schema: Json) -> list[Node]:
        if self.least and "x-one-of" in schema:
            return [one for each in schema["x-one-of"] for one in self._record(name, _asking(schema, each))]
        required = frozenset(schema.get("required", ()))
        choices = {
            key: self.examples(child)
            for key, child in schema["properties"].items()
            if key in required or not self.least
        }
        if self.sent:
            chosen = {one for each in schema.get("x-one-of", ()) for one in each if isinstance(one, str)}
            filled = (required | chosen) & choices.keys()
            choices |= {key: _filled(choices[key], schema["properties"][key]) for key in filled}
        if not all(choices[key] for key in required):
            return []
        columns = {key: choice for key, choice in choices.items() if choice}
        rest = schema.get("additionalProperties")
        free: Mapping[str, Node] = self._map(schema)[0].nodes if rest and not self.least else {}
        return [
            Record(name, {key: choice[row % len(choice)] for key, choice in columns.items()}, free, required)
            for row in range(max(map(len, columns.values()), default=1))
        ]

    def _any_of(self, branches: Sequence[Json]) -> list[Node]:
        found = [example for branch in branches for example in self.examples(branch)]
        kinds = {example.component if isinstance(example, Record) else "" for example in found}
        beside_map = any(isinstance(example, Entries) for example in found)
        if len(kinds - {""}) + beside_map < 2:
            return found
        return [replace(example, variant=True) if isinstance(example, Record) else example for example in found]

    def _map(self, schema: Json) -> list[Entries]:
        rest = schema.get("additionalProperties", True)
        values = [Leaf({}, FREE), Leaf({}, None)] if rest is True else self.examples(rest)
        full = Entries({f"käy {number}": value for number, value in enumerate(values)})
        return [full] if schema.get("minProperties") else [full, Entries({})]

    def _list(self, schema: Json) -> list[Node]:
        items = self.examples(schema.get("items", {}))
        size = schema.get("maxItems", 1000)
        full: list[Node] = [Items(tuple(items[at : at + size])) for at in range(0, len(items), size)]
        return full if schema.get("minItems") else [*full, Items(())]

    def _enum(self, schema: Json) -> list[Node]:
        values = schema["enum"]
        self._count += 1
        first = self._count % len(values)
        return [Leaf(schema, value) for value in values[first:] + values[:first]]

    def _leaves(self, kind: str, schema: Json) -> list[Node]:
        self._count += 1
        return [Leaf(schema, value) for value in self._values(kind, schema)]

    def _values(self, kind: str, schema: Json) -> list[Json]:
        number = self._count
        match kind:
            case "null":
                return [None]
            case "boolean":
                self._booleans += 1
                pattern = self._booleans % 14 + 1  # of four bits, neither all nor none of them set
                return [bool(pattern >> bit & 1) for bit in range(4)]
            case "number":
                return [number + 0.5, 0]
            case "integer" if schema.get("format") == "unix-time":
                return [1_700_000_000 + number]
            case "integer":
                low, high = schema.get("minimum", 0), schema.get("maximum", number)
                return [max(low, min(number, high)), low]
            case "string" if "format" in schema:
                return [_FORMATTED[schema["format"]](number)]
            case "string":
                text = TEXT.format(number)[: schema.get("maxLength")]
                return [text] if schema.get("minLength") else [text, ""]
        raise AssertionError(f"no examples of {kind}")


def _filled(examples: list[Node], schema: Json) -> list[Node]:
    if 0 in (schema.get("minLength"), schema.get("minItems")):
        return examples
    return [example for example in examples if example.json() not in ("", [])]


def _asking(schema: Json, asked: Sequence[str | Sequence[Json]]) -> Json:
    """A class of which a call has to give some fields, or some values, more than it requires by itself."""
    values = {one[0]: {"const": one[1]} for one in asked if not isinstance(one, str)}
    required = {*schema.get("required", ()), *values, *(one for one in asked if isinstance(one, str))}
    plain = {key: value for key, value in schema.items() if key != "x-one-of"}
    return {**plain, "properties": schema["properties"] | values, "required": sorted(required)}


_FORMATTED: dict[str, Callable[[int], str]] = {
    "byte": "QUJD".format,
    "date-time": lambda number: datetime.fromtimestamp(1_700_000_000 + number, UTC).isoformat()[:19] + "Z",
    "email": "ada+{}@example.com".format,
    "ip": "192.0.2.{}".format,
    "json": '{{"number": {}}}'.format,
    "ulid": "01HQ{:022}".format,
    "uuid": "3f2504e0-4f89-41d3-9a0c-{:012}".format,
    "uri": "https://example.com/{}?a=b&c=d#e".format,
}
