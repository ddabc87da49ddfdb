"""The calls of one operation: every argument with every kind of value, and nothing but what is required."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from customerio_core import Operation, RequestOptions
from tests.wire.callers import package
from tests.wire.contracts import Endpoint, Json, contract
from tests.wire.specimens import Leaf, Maker, Node, Record, Style

Place = tuple[str, str]  # of a parameter: where it goes, and its name
Parts = tuple[dict[Place, Node], Node | None, Style]  # of a call: parameters, body, and how they are put
OWN_HEADER: Place = ("header", "x-call")


@dataclass(frozen=True)
class Call:
    """What a method is given, and what has to arrive."""

    positional: tuple[Any, ...]
    keywords: Mapping[str, Any]
    parameters: Mapping[Place, Json]
    body: Node | None
    given: frozenset[str]  # the names of the arguments


@dataclass
class Arguments:
    """Which argument of a method takes which part of a request."""

    operation: Operation
    method: Callable[..., Any]
    values: dict[str, Any] = field(default_factory=dict)

    @property
    def names(self) -> dict[str, inspect.Parameter]:
        """All arguments but `options`, which is no part of the request."""
        names = dict(inspect.signature(self.method).parameters)
        assert names.pop("options").default is None
        return names

    def set_parameters(self, values: Mapping[Place, Json], style: Style) -> None:
        names: dict[Place, str] = {(p.location, p.name): p.python_name for p in self.operation.parameters}
        self.values |= {names[place]: node.python(style) for place, node in values.items()}

    def set_body(self, node: Node, style: Style) -> None:
        body = self.operation.body
        assert body is not None
        if not body.fields:
            self.values["body"] = node.python(style)
            return
        assert isinstance(node, Record)
        names = {f.name: f.python_name for f in body.fields}
        given = {name: child for name, child in node.fields.items() if name not in body.constants}
        self.values |= {names[name]: child.python(style) for name, child in given.items()}
        if node.free:
            self.values[self._rest()] = {name: child.python(style) for name, child in node.free.items()}

    def _rest(self) -> str:
        """The one argument that is no field and no parameter: it takes the fields nobody declared."""
        assert self.operation.body is not None
        known = {p.python_name for p in self.operation.parameters} | {f.python_name for f in self.operation.body.fields}
        (name,) = self.names.keys() - known
        return name

    def split(self) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The values as they are passed: by place where the method takes them so, else by name."""
        by_place = [name for name, p in self.names.items() if p.kind is p.POSITIONAL_OR_KEYWORD]
        return (
            tuple(self.values[name] for name in by_place if name in self.values),
            {name: value for name, value in self.values.items() if name not in by_place},
        )


def full_calls(endpoint: Endpoint, operation: Operation, method: Callable[..., Any]) -> Iterator[Call]:
    """Calls that together use everything there is, in every style."""
    return (_call(operation, method, *parts) for parts in _full(endpoint))


def least_calls(endpoint: Endpoint, operation: Operation, method: Callable[..., Any]) -> Iterator[Call]:
    """Calls with no more than there must be."""
    return (_call(operation, method, *parts) for parts in _least(endpoint))


def _call(
    operation: Operation,
    method: Callable[..., Any],
    parameters: Mapping[Place, Node],
    body: Node | None,
    style: Style,
) -> Call:
    arguments = Arguments(operation, method)
    arguments.set_parameters(parameters, style)
    if isinstance(body, Record) and operation.body:  # what the path says already is not sent
        implied = operation.body.implied
        body = replace(body, fields={name: child for name, child in body.fields.items() if name not in implied})
    if body is not None:
        arguments.set_body(body, style)
    values = {place: node.json() for place, node in parameters.items()}
    positional, keywords = arguments.split()
    return Call(positional, keywords, values, body, frozenset(arguments.values))


def with_options(call: Call) -> Call:
    """The same call with a header of its own."""
    options = RequestOptions(headers={OWN_HEADER[1]: "this call only"})
    parameters = {**call.parameters, OWN_HEADER: "this call only"}
    return replace(call, keywords={**call.keywords, "options": options}, parameters=parameters)


def styles(api: str) -> list[Style]:
    """Models and plain dicts, and each way to put a time."""
    models = package(api).models
    return [
        Style(None, lambda moment: moment),
        Style(models, lambda moment: int(moment.timestamp())),
        Style(models, _iso_text),
    ]


def _iso_text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _full(endpoint: Endpoint) -> Iterator[Parts]:
    maker = Maker(contract(endpoint.api).schemas, sent=True)
    parameters = {place: _choices(maker, endpoint, place) for place in endpoint.parameters}
    bodies = _bodies(maker, endpoint.body)
    ways = styles(endpoint.api)
    for number in range(max(len(ways) * len(bodies), *map(len, parameters.values()), 1)):
        chosen = {place: choices[number % len(choices)] for place, choices in parameters.items()}
        for name, by_value in endpoint.node.get("x-goes-with", {}).items():
            has = chosen["query", name].json()
            other = {("query", one) for value, names in by_value.items() if value != has for one in names}
            chosen = {place: node for place, node in chosen.items() if place not in other}
        yield chosen, bodies[number // len(ways) % len(bodies)], ways[number % len(ways)]


def _least(endpoint: Endpoint) -> Iterator[Parts]:
    maker = Maker(contract(endpoint.api).schemas, least=True, sent=True)
    required = [place for place, parameter in endpoint.parameters.items() if parameter.get("required")]
    chosen = {place: _choices(maker, endpoint, place)[0] for place in required}
    needed = endpoint.body is not None and endpoint.node["requestBody"].get("required")
    for body in _bodies(maker, endpoint.body if needed else None):
        for style in styles(endpoint.api)[:2]:
            yield chosen, body, style


def _bodies(maker: Maker, schema: Json) -> Sequence[Node | None]:
    return [None] if schema is None else maker.examples(schema)


def _is_text(leaf: Leaf) -> bool:
    return isinstance(leaf.value, str)


def _choices(maker: Maker, endpoint: Endpoint, place: Place) -> list[Node]:
    """Values for a parameter; a header holds no umlauts, and neither it nor a part of a path may be empty."""
    leaves = [node for node in maker.examples(endpoint.parameters[place]["schema"]) if isinstance(node, Leaf)]
    assert leaves, "no test of lists yet"
    if place[0] == "header":
        leaves = [replace(one, value=one.value.replace("ë", "e")) if _is_text(one) else one for one in leaves]
    return [leaf for leaf in leaves if place[0] == "query" or leaf.value != ""]
