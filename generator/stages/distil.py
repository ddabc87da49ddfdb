"""Stage distil: a vendor's OpenAPI document in, its facts out.

Prose, examples, code samples and vendor extensions go; what a client must know stays. The walk knows at every
place which object of the specification it stands on, so a property that is called `description` is kept while
the keyword `description` is not, and a document that has a list where an object belongs is refused with the
place of it.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cached_property
from typing import Any

from generator.documents.openapi import METHODS
from generator.documents.references import Identifiers, followed_to, found, lookup, pointer
from generator.errors import Finding, GeneratorError
from generator.stages.prose_rates import PROSE_RATE, rate_in

Json = Any

# What the values of plain keywords must be. Where a keyword may be in several places, it is the same in all.
KINDS: dict[str, type | tuple[type, ...]] = {
    "$ref": str,
    "$dynamicRef": str,
    "operationId": str,
    PROSE_RATE: str,
    "tags": list,
    "security": list,
    "url": str,
    "variables": dict,
    "name": str,
    "in": str,
    "style": str,
    "scheme": str,
    "explode": bool,
    "allowReserved": bool,
    "deprecated": bool,
    "nullable": bool,
    "encoding": dict,
    "title": str,
    "format": str,
    "pattern": str,
    "type": (str, list),
    "enum": list,
    "required": (list, bool),
    "discriminator": dict,
    "multipleOf": (int, float),
    "maximum": (int, float),
    "minimum": (int, float),
    "exclusiveMaximum": (int, float),
    "exclusiveMinimum": (int, float),
    "maxLength": (int, float),
    "minLength": (int, float),
    "maxItems": (int, float),
    "minItems": (int, float),
    "maxProperties": (int, float),
    "minProperties": (int, float),
}
Distiller = Callable[[Json, str], Json]
PROSE = ("summary", "description")  # what 3.1 allows next to a `$ref`

SCHEMA_VALUES = frozenset(
    """$ref $dynamicRef title type format enum const default required nullable deprecated multipleOf maximum
    exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems maxProperties
    minProperties contentEncoding contentMediaType discriminator""".split()
)
SCHEMA_CHILD = frozenset("items additionalProperties not".split())
SCHEMA_CHILDREN = frozenset("allOf oneOf anyOf prefixItems".split())
SCHEMA_NAMED = frozenset("properties patternProperties $defs definitions".split())
# Keywords whose loss changes what a value may look like: named in the report instead of dropped in silence.
SCHEMA_UNREAD = frozenset(
    "if then else dependentSchemas $recursiveRef unevaluatedProperties propertyNames contains".split()
)


def distil(document: Json) -> tuple[dict[str, Any], list[Finding]]:
    """Reduce an OpenAPI 3.0 or 3.1 document to facts.

    `$ref`s between schemas stay, as pointers to schemas that are in the result; all others are followed.
    """
    _object(document, "#")
    return _Distillery(document).document()


class _Distillery:
    def __init__(self, source: dict[str, Any]) -> None:
        self.source = source
        self.findings: list[Finding] = []
        self.known: dict[
            tuple[str, Distiller], dict[str, Any]
        ] = {}  # what other `$ref`s than those of schemas lead to, by place
        self.referring: list[tuple[dict[str, Any], str]] = []  # schemas with a reference, and where they stand
        self.has_ids = False  # whether a schema is a resource of its own

    def document(self) -> tuple[dict[str, Any], list[Finding]]:
        source = self.source
        facts: dict[str, Any] = {"openapi": str(source.get("openapi", ""))}
        if "servers" in source:
            facts["servers"] = self.servers(source["servers"], "#/servers")
        facts.update(self.picked(source, "#", "security"))
        facts["paths"] = self.named(source.get("paths") or {}, "#/paths", self.path_item)
        if source.get("webhooks"):
            facts["webhooks"] = self.named(source["webhooks"], "#/webhooks", self.path_item)
        facts["components"] = self.components(source.get("components") or {}, "#/components")
        self.settle(facts)
        return facts, self.findings

    # -- references --------------------------------------------------------------------------------------------

    @cached_property
    def identifiers(self) -> Identifiers:
        return Identifiers(self.source)

    def whole(self, source: Json, where: str, distil_one: Distiller) -> Json:
        """What stands at `where`, or what the `$ref` there leads to, which is distilled once."""
        _object(source, where)
        if "$ref" not in source:
            return distil_one(source, where)
        _checked("$ref", source["$ref"], pointer(where, "$ref"))
        target, at = followed_to(self.source, source, where)
        beside = {key: value for key, value in source.items() if key not in ("$ref", *PROSE)}
        if beside:
            return distil_one({**target, **beside}, at)
        if (at, distil_one) not in self.known:
            self.known[at, distil_one] = distil_one(target, at)
        return self.known[at, distil_one]

    def settle(self, facts: dict[str, Any]) -> None:
        """Make pointers of the references between schemas, and adopt what they lead to where it was left out."""
        schemas = facts["components"].setdefault("schemas", {})
        adopted: dict[str, str] = {}
        for schema, where in self.referring:  # grows while it is walked
            targets = {keyword: schema.pop(keyword) for keyword in ("$ref", "$dynamicRef") if keyword in schema}
            for keyword, text in targets.items():
                references = self.resolved(keyword, text, where)
                for reference in references:
                    if reference not in adopted:
                        adopted[reference] = self.kept(reference, facts, where)
                choices = [{"$ref": adopted[reference]} for reference in references]
                if len(choices) == 1 and "$ref" not in schema:
                    schema.update(choices[0])
                else:
                    schema["allOf"] = [*schema.get("allOf", ()), {"anyOf": choices}]
        if not schemas:
            del facts["components"]["schemas"]

    def resolved(self, keyword: str, reference: str, where: str) -> list[str]:
        """What a reference may lead to, as pointers from the root: a dynamic one to every schema of its name."""
        if keyword == "$ref":
            plain = reference.startswith("#/") and not self.has_ids
            return [reference if plain else self.identifiers.pointer(reference, where)]
        places = self.identifiers.dynamic(reference, where)
        if len(places) > 1:
            message = f"`$dynamicRef` may be any of {', '.join(places)}: which one is not told apart"
            self.findings.append(Finding("distil", where, message))
        return places

    def kept(self, reference: str, facts: dict[str, Any], where: str) -> str:
        """Where in the facts a schema is; one in a place that is left out (headers, extensions) becomes a component."""
        with suppress(KeyError):
            if isinstance(found(facts, reference), dict | bool):
                return reference
        target = lookup(self.source, reference, where)
        schemas, name = facts["components"]["schemas"], reference.rsplit("/", 1)[-1]
        while name in schemas:
            name += "_"
        schemas[name] = self.schema(target, reference)
        return pointer("#/components/schemas", name)

    # -- the objects of the specification ----------------------------------------------------------------------

    def components(self, source: Json, where: str) -> dict[str, Any]:
        kinds: dict[str, Distiller] = {
            "schemas": self.schema,
            "parameters": self.parameter,
            "requestBodies": self.body,
            "responses": self.response,
            "pathItems": self.path_item,
            "securitySchemes": self.security_scheme,
        }
        _object(source, where)
        return {
            kind: self.named(source[kind], pointer(where, kind), distil_one)
            for kind, distil_one in kinds.items()
            if source.get(kind)
        }

    def path_item(self, source: Json, where: str) -> Json:
        return self.whole(source, where, self.own_path_item)

    def own_path_item(self, source: Json, where: str) -> dict[str, Any]:
        facts: dict[str, Any] = {}
        for key, value in self.parameters_and_servers(source, where):
            facts[key] = value
        for method in METHODS:
            if method in source:
                facts[method] = self.operation(source[method], pointer(where, method))
        return facts

    def operation(self, source: Json, where: str) -> Json:
        """An operation; by `$ref` too, which the specification does not foresee and tools read all the same."""
        return self.whole(source, where, self.own_operation)

    def own_operation(self, source: Json, where: str) -> dict[str, Any]:
        facts = self.picked(source, where, "operationId", "tags", "security", "deprecated", PROSE_RATE)
        said = rate_in(" ".join(text for key in PROSE if isinstance(text := source.get(key), str)))
        if said and PROSE_RATE not in facts:
            facts[PROSE_RATE] = said
        for key, value in self.parameters_and_servers(source, where):
            facts[key] = value
        if "requestBody" in source:
            facts["requestBody"] = self.body(source["requestBody"], f"{where}/requestBody")
        facts["responses"] = self.named(source.get("responses") or {}, f"{where}/responses", self.response)
        for unread in ("callbacks",):
            if unread in source:
                self.leave_out(where, unread)
        return facts

    def parameters_and_servers(self, source: Json, where: str) -> Iterator[tuple[str, Json]]:
        if "servers" in source:
            yield "servers", self.servers(source["servers"], f"{where}/servers")
        if "parameters" in source:
            yield "parameters", self.listed(source["parameters"], f"{where}/parameters", self.parameter)

    def parameter(self, source: Json, where: str) -> Json:
        return self.whole(source, where, self.own_parameter)

    def own_parameter(self, source: Json, where: str) -> dict[str, Any]:
        facts = self.picked(source, where, "name", "in", "required", "style", "explode", "allowReserved", "deprecated")
        if "schema" in source:
            facts["schema"] = self.schema(source["schema"], f"{where}/schema")
        if "content" in source:
            facts["content"] = self.named(source["content"], f"{where}/content", self.media_type)
        return facts

    def body(self, source: Json, where: str) -> Json:
        return self.whole(source, where, self.own_body)

    def own_body(self, source: Json, where: str) -> dict[str, Any]:
        facts = self.picked(source, where, "required")
        if "content" in source:
            facts["content"] = self.named(source["content"], f"{where}/content", self.media_type)
        return facts

    def response(self, source: Json, where: str) -> Json:
        return self.whole(source, where, self.own_response)

    def own_response(self, source: Json, where: str) -> dict[str, Any]:
        facts = {}
        if source.get("content"):
            facts["content"] = self.named(source["content"], f"{where}/content", self.media_type)
        for unread in ("headers", "links"):
            if source.get(unread):
                self.leave_out(where, unread)
        return facts

    def media_type(self, source: Json, where: str) -> Json:
        return self.whole(source, where, self.own_media_type)

    def own_media_type(self, source: Json, where: str) -> dict[str, Any]:
        facts = self.picked(source, where, "encoding")
        if "schema" in source:
            facts["schema"] = self.schema(source["schema"], f"{where}/schema")
        return facts

    def security_scheme(self, source: Json, where: str) -> Json:
        return self.whole(source, where, self.own_security_scheme)

    def own_security_scheme(self, source: Json, where: str) -> dict[str, Any]:
        return self.picked(source, where, "type", "scheme", "name", "in")

    def servers(self, source: Json, where: str) -> list[dict[str, Any]]:
        return self.listed(source, where, self.server)

    def server(self, source: Json, where: str) -> dict[str, Any]:
        facts = self.picked(source, where, "url", "variables")
        if "url" not in facts:
            raise GeneratorError("a server has a `url`", where=where)
        return facts

    def schema(self, source: Json, where: str) -> Json:
        if isinstance(source, bool):
            return source
        _object(source, where)
        facts: dict[str, Any] = {}
        for key, value in source.items():
            at = pointer(where, key)
            if key in SCHEMA_VALUES:
                facts[key] = _checked(key, value, at)
            elif key in SCHEMA_CHILD:
                facts[key] = self.schema(value, at)
            elif key in SCHEMA_CHILDREN:
                facts[key] = self.listed(value, at, self.schema)
            elif key in SCHEMA_NAMED:
                facts[key] = self.named(value, at, self.schema)
            elif key in SCHEMA_UNREAD:
                self.leave_out(where, key)
        self.has_ids |= "$id" in source
        if "$ref" in facts or "$dynamicRef" in facts:
            self.referring.append((facts, where))
        return facts

    def picked(self, source: Json, where: str, *keys: str) -> dict[str, Any]:
        _object(source, where)
        return {key: _checked(key, source[key], pointer(where, key)) for key in keys if key in source}

    def named(self, source: Json, where: str, distil_one: Distiller) -> dict[str, Any]:
        _object(source, where)
        return {
            str(key): distil_one(value, pointer(where, key))
            for key, value in source.items()
            if not str(key).startswith("x-") or not _extensible(where)
        }

    def listed(self, source: Json, where: str, distil_one: Distiller) -> list[Any]:
        if not isinstance(source, list):
            raise GeneratorError(f"{_kind(source)} where a list is needed", where=where)
        return [distil_one(value, pointer(where, index)) for index, value in enumerate(source)]

    def leave_out(self, where: str, keyword: str) -> None:
        self.findings.append(Finding("distil", where, f"`{keyword}` has no counterpart in the packages: left out"))


def _extensible(where: str) -> bool:
    """Whether the specification reads `x-…` below this place as an extension and not as a name."""
    return where in ("#/paths", "#/webhooks") or where.endswith("/responses")


def _object(source: Json, where: str) -> None:
    if not isinstance(source, dict):
        raise GeneratorError(f"{_kind(source)} where an object is needed", where=where)


def _kind(value: Json) -> str:
    kinds = {dict: "an object", list: "a list", str: "a string", bool: "a boolean", type(None): "null"}
    return kinds.get(type(value), "a number")


def _checked(key: str, value: Any, where: str) -> Json:
    """The value of a plain keyword, if it is of a kind that the keyword can have."""
    right_kind = isinstance(value, KINDS.get(key, object))
    if not right_kind or (isinstance(value, list) and key in LISTS_OF_TEXT and not _all_text(value)):
        raise GeneratorError(f"`{key}` cannot be {_kind(value)} like this", where=where)
    if key == "security" and not all(isinstance(choice, dict) for choice in list(value)):
        raise GeneratorError("each choice of `security` is an object", where=where)
    return _plain(value)


LISTS_OF_TEXT = frozenset({"tags", "type", "required"})


def _all_text(values: list[Json]) -> bool:
    return all(isinstance(value, str) for value in values)


def _plain(value: Json) -> Json:
    """YAML reads unquoted dates as dates; in JSON, and so in a contract, they are strings."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value
