"""A contract as the rest of emit reads it: components with their Python names, operations with their facts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from keyword import iskeyword
from typing import Any

from openapi_python_client import strings

from generator.documents.openapi import METHODS, OWN_HEADERS
from generator.errors import Finding, GeneratorError
from generator.stages.emit import names
from generator.stages.emit.circles import circles

Json = Any
CALLS = "calls"  # module of the methods that the API itself has
OF_EVENTS = "EventProperties"  # names the module of all classes that are properties of known events


@dataclass
class Component:
    """A named schema: a class if it has properties, else another name for a type (a union, mostly)."""

    key: str  # in the document
    name: str  # in Python
    schema: Json
    fields: dict[str, str] = field(default_factory=dict)  # wire name -> python name, of a class
    sent: bool = False  # reachable from the body of a request
    read: bool = False  # reachable from a response or from what a webhook brings
    is_event: bool = False  # what a webhook brings, or one kind of it
    group: str = ""  # the name of the class whose module this one is in, if they refer to each other
    is_keywords: bool = False  # known events alone refer to it: its fields are keywords, by way of its TypedDict

    @property
    def is_class(self) -> bool:
        return has_properties(self.schema)

    @property
    def constructors(self) -> str:
        """The module of constructors for its variants, if an overlay asks for one."""
        return str(self.schema.get("x-python", {}).get("constructors", ""))

    @property
    def dict_name(self) -> str:
        """What a dict that stands for it is called; nothing where it is neither a class nor made of some."""
        return f"{self.name}{names.DICT}" if self.is_class or any(references(self.schema)) else ""

    @property
    def summary(self) -> str:
        """What an overlay says it is."""
        return str(self.schema.get("x-docs", {}).get("summary", ""))

    @property
    def words(self) -> dict[str, str]:
        """What an overlay says of its fields, by wire name."""
        return dict(self.schema.get("x-docs", {}).get("fields", {}))

    @property
    def is_open(self) -> bool:
        """Whether it is a class that takes any field in addition to its own."""
        return self.is_class and bool(self.schema.get("additionalProperties"))

    def least(self, wire: str) -> int | None:
        """The fewest characters or items of a field, where the document says."""
        schema = self.schema["properties"].get(wire, {})
        if not isinstance(schema, Mapping):  # `true`
            return None
        said = [schema[keyword] for keyword in ("minLength", "minItems") if isinstance(schema.get(keyword), int)]
        return said[0] if said else None

    @property
    def module(self) -> str:
        name = strings.snake_case(self.group or self.name)
        return f"{name}_" if iskeyword(name) or name in names.MODULE else name


@dataclass
class Operation:
    """One operation of the contract under the name it has in Python."""

    method: str
    path: str
    facts: Json
    resource: str  # empty: it is a method of the API itself
    name: str

    @property
    def module(self) -> str:
        return self.resource or CALLS

    @property
    def id(self) -> str:
        return str(self.facts["operationId"])

    @property
    def most_per_page(self) -> int | None:
        """The largest page that it gives, by a fact or by the bound of its parameter."""
        pages = self.facts.get("x-pagination", {})
        bounds = [
            parameter_schema(parameter).get("maximum")
            for parameter in self.parameters
            if (parameter["in"], parameter["name"]) == ("query", pages.get("limit"))
        ]
        most = pages.get("most", next(iter(bounds), None))
        return most if isinstance(most, int) else None

    @property
    def helped_by(self) -> list[str]:
        """What there may be helpers for: its facts, and `file` if its success is a file."""
        good = [answer for status, answer in self.facts.get("responses", {}).items() if status.startswith("2")]
        schemas = [schema for answer in good for schema in schemas_of(answer)]
        files = [isinstance(schema, Mapping) and schema.get("format") == "binary" for schema in schemas]
        return [*self.facts, "file"] if files and all(files) else [*self.facts]

    def most_items(self, wire: str) -> int | None:
        """How many items a list in the body may have, by the fact about its limit."""
        most = self.facts.get("x-limits", {}).get("fields", {}).get(wire, {}).get("items")
        return most if isinstance(most, int) else None

    @property
    def known_events(self) -> dict[str, Json]:
        """The events that the service knows by name, by their name in Python."""
        return dict(sorted(self.facts.get("x-events", {}).items()))

    @property
    def is_deferrable(self) -> bool:
        """Whether it can be called later, by a program that goes on without its response."""
        said = self.facts.get("x-deferrable", False)
        if not isinstance(said, bool):
            raise GeneratorError(f"x-deferrable is {said!r}", self.id, "It is true or false.")
        return said

    @property
    def parameters(self) -> list[Json]:
        declared = self.facts.get("parameters", ())
        return [one for one in declared if one["in"] != "header" or one["name"].lower() not in OWN_HEADERS]


class Contract:
    """The document, walked once."""

    def __init__(self, document: Json) -> None:
        self.document = document
        self.findings: list[Finding] = []
        self.components = self._components(document.get("components", {}).get("schemas", {}))
        self.operations = self._operations()
        self.webhooks = self._webhooks()
        for webhook in self.webhooks:
            for event in self.events(webhook):
                event.is_event = True
        self._mark_directions()
        self._mark_groups()

    def found(self, where: str, message: str) -> None:
        self.findings.append(Finding("emit", where, message))

    def component(self, reference: str) -> Component:
        key = reference_key(reference)
        if key not in self.components:
            raise GeneratorError("refers to a schema that is not there", reference)
        return self.components[key]

    def _components(self, schemas: Mapping[str, Json]) -> dict[str, Component]:
        named = names.unique(schemas, names.pascal)
        for key, name in named.items():
            if key != name:
                self.found(f"#/components/schemas/{key}", f"is called {name} in Python")
        components = {key: Component(key, named[key], schemas[key]) for key in sorted(schemas)}
        for component in components.values():
            if unknown := sorted(component.words.keys() - component.schema.get("properties", {}).keys()):
                where = f"#/components/schemas/{component.key}: x-docs"
                raise GeneratorError(f"has words for {unknown[0]!r}, which is not a field of it", where)
            if component.is_class:
                wires = sorted(component.schema["properties"])
                component.fields = names.unique(wires, lambda wire: names.snake(wire, names.FIELD))
                if [*references(component.schema.get("additionalProperties"))]:
                    self.found(f"#/components/schemas/{component.key}", "fields it does not name stay plain values")
        return components

    def _operations(self) -> list[Operation]:
        """All operations, by resource and name; pinned names first, so that a new one never takes theirs."""
        entries = [
            (method, path, item[method])
            for path, item in sorted(self.document.get("paths", {}).items())
            for method in METHODS
            if method in item
        ]
        entries.sort(key=lambda entry: ("x-python" not in entry[2], entry[2]["operationId"]))
        wishes = [self._python_name(*entry) for entry in entries]
        taken: dict[str, set[str]] = {"": {resource for resource, _ in wishes}}
        operations = []
        for (method, path, facts), (resource, wish) in zip(entries, wishes, strict=True):
            used = taken.setdefault(resource, set())
            name = names.free(wish, used)
            used.add(name)
            if "x-python" in facts and name != facts["x-python"].get("method"):
                raise GeneratorError(f"cannot be called {resource}.{wish}", f"{method.upper()} {path}: x-python")
            operations.append(Operation(method, path, facts, resource, name))
            self._tell_unspoken(method, path, facts)
        return sorted(operations, key=lambda operation: (operation.resource, operation.name))

    def _tell_unspoken(self, method: str, path: str, facts: Json) -> None:
        where = f"{method.upper()} {path}"
        sent = facts.get("requestBody", {}).get("content")
        read = [answer["content"] for answer in facts.get("responses", {}).values() if answer.get("content")]
        for content, ours in (
            *([(sent, dict([preferred(sent)]))] if sent else []),
            *((content, spoken(content)) for content in read),
        ):
            for media_type in sorted(content.keys() - ours.keys()):
                self.found(where, f"{media_type} is not spoken, {', '.join(sorted(ours))} is")
            for media_type, media in sorted(ours.items()):
                if (how := kind(media_type)) in PLAIN and not _is_plain(media.get("schema", {})):
                    self.found(where, f"{media_type} is {PLAIN[how]} in Python, whatever its schema says")

    def _python_name(self, method: str, path: str, facts: Json) -> tuple[str, str]:
        pinned = facts.get("x-python")
        if pinned is None:
            pinned = {"resource": _theme(path, facts), "method": facts["operationId"]}
        bare = pinned["resource"] == ""
        resource = "" if bare else names.snake(str(pinned["resource"]), {*names.RESOURCE, CALLS}, "default")
        name = names.snake(str(pinned["method"]), names.RESOURCE if bare else names.METHOD, "call")
        if "x-python" not in facts:
            self.found(f"{method.upper()} {path}", f"{facts['operationId']} has no name yet: {resource}.{name}")
        return resource, name

    def _webhooks(self) -> list[Operation]:
        """What the service sends, as operations that nobody calls: their path is the name of the webhook."""
        webhooks = []
        for name, item in sorted(self.document.get("webhooks", {}).items()):
            methods = [method for method in METHODS if method in item]
            for method in methods:
                key = name if len(methods) == 1 else f"{name} {method.upper()}"
                webhooks.append(Operation(method, name, item[method], "", key))
                self._tell_unspoken(method, name, item[method])
        return webhooks

    def events(self, webhook: Operation) -> list[Component]:
        """The classes of what a webhook brings, one for each kind; none where its body is something else."""
        content = webhook.facts.get("requestBody", {}).get("content", {})
        schema = preferred(content)[1].get("schema", {}) if content else {}
        if "$ref" in schema and not self.component(schema["$ref"]).is_class:
            schema = self.component(schema["$ref"]).schema
        found = [self.component(one["$ref"]) for one in schema.get("anyOf", [schema]) if "$ref" in one]
        return found if all(component.is_class for component in found) else []

    def _mark_directions(self) -> None:
        sent, read = self._direct_schemas()
        for component in self._reachable(self._of_events()):
            component.sent = component.is_keywords = True
        for component in self._reachable(sent):
            component.sent, component.is_keywords = True, False
        for component in self._reachable(read):
            component.read, component.is_keywords = True, False

    def _direct_schemas(self) -> tuple[list[Json], list[Json]]:
        sent: list[Json] = []
        read: list[Json] = []
        for webhook in self.webhooks:
            read += [parameter_schema(parameter) for parameter in webhook.parameters]
            read += schemas_of(webhook.facts.get("requestBody", {}))
            for answer in webhook.facts.get("responses", {}).values():
                sent += schemas_of(answer)
        for operation in self.operations:
            sent += [parameter_schema(parameter) for parameter in operation.parameters]
            sent += schemas_of(operation.facts.get("requestBody", {}))
            for answer in operation.facts.get("responses", {}).values():
                read += schemas_of(answer)
        return sent, read

    def _of_events(self) -> list[Json]:
        """The properties of known events, which are sent."""
        events = [event for operation in self.operations for event in operation.known_events.values()]
        return [event["properties"] for event in events if "properties" in event]

    def _mark_groups(self) -> None:
        """Components that refer to each other in a circle share a module: that of the first one used from outside."""
        graph = {key: {self.component(one).key for one in references(it.schema)} for key, it in self.components.items()}
        sent, read = self._direct_schemas()
        outside = {self.component(one).key for schema in [*sent, *read] for one in references(schema)}
        for group in circles(graph):
            used = {key for other in graph.keys() - group for key in graph[other] & group} | outside & group
            first = min(used or group)
            for key in group:
                self.components[key].group = self.components[first].name
        for component in self.components.values():
            if component.is_keywords:
                component.group = OF_EVENTS

    def _reachable(self, schemas: Iterable[Json]) -> Iterator[Component]:
        seen: set[str] = set()
        waiting = [reference for schema in schemas for reference in references(schema)]
        while waiting:
            component = self.component(waiting.pop())
            if component.key not in seen:
                seen.add(component.key)
                waiting += references(component.schema)
                yield component


def has_properties(schema: Json) -> bool:
    return isinstance(schema, Mapping) and bool(schema.get("properties"))


def reference_key(reference: str) -> str:
    return reference.removeprefix("#/components/schemas/").replace("~1", "/").replace("~0", "~")


def references(schema: Json) -> Iterator[str]:
    """Every reference in a schema; a property that happens to be called `$ref` is none."""
    if not isinstance(schema, Mapping):
        return
    if isinstance(schema.get("$ref"), str):
        yield schema["$ref"]
    children = [schema.get("items"), schema.get("additionalProperties"), *schema.get("properties", {}).values()]
    for keyword in ("oneOf", "anyOf", "prefixItems"):
        children += schema.get(keyword, ())
    for child in children:
        yield from references(child)


def schemas_of(message: Json) -> list[Json]:
    """The schemas of a body or a response, one per media type."""
    return [media.get("schema", {}) for _, media in sorted(message.get("content", {}).items())]


def parameter_schema(parameter: Json) -> Json:
    if "schema" in parameter:
        return parameter["schema"]
    return next(iter(schemas_of(parameter)), {})


KINDS = ("json", "form", "multipart", "text", "binary")
PLAIN = {"text": "str", "binary": "bytes"}  # what a response that is not parsed is in Python


def kind(media_type: str) -> str:
    """How a body of that media type is written or read."""
    plain = media_type.partition(";")[0].strip().lower()
    if plain.endswith(("/json", "+json")) or plain == "*/*":
        return "json"
    if plain == "application/x-www-form-urlencoded":
        return "form"
    if plain == "multipart/form-data":
        return "multipart"
    return "text" if plain.startswith("text/") else "binary"


def preferred(content: Mapping[str, Json]) -> tuple[str, Json]:
    """The media type we speak where a body or a response comes in several: one that is said to be, or JSON."""
    return min(
        content.items(), key=lambda entry: ("x-preferred" not in entry[1], KINDS.index(kind(entry[0])), entry[0])
    )


def spoken(content: Mapping[str, Json]) -> dict[str, Json]:
    """The media types that a response may have: as many as are read alike."""
    first, media = preferred(content)
    if kind(first) not in PLAIN:
        return {first: media}
    return {media_type: content[media_type] for media_type in sorted(content) if kind(media_type) == kind(first)}


def _is_plain(schema: Json) -> bool:
    typed = isinstance(schema, dict) and (schema.get("type") or schema.keys() & {"$ref", "anyOf"})
    return not typed or typed == "string"


def _theme(path: str, facts: Json) -> str:
    """What an operation without a given resource belongs to: its first tag, else the first word of its path."""
    if facts.get("tags"):
        return str(facts["tags"][0])
    words = [part for part in path.split("/") if part and "{" not in part]
    return next((word for word in words if not names.snake(word).strip("v").isdigit()), "default")
