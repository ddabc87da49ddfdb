"""Operations, with everything a path item, a server or a `$ref` adds to them worked in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.documents.openapi import METHODS, OWN_HEADERS
from generator.documents.references import followed, pointer
from generator.errors import Finding, GeneratorError
from generator.stages.prose_rates import PROSE_RATE

from .addresses import absolute, hosts_and_base
from .dialect import Node
from .shapes import Shapes

STYLES = {  # the default first
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}
TEMPLATED = re.compile(r"{([^{}]*)}")


@dataclass(frozen=True)
class Root:
    """A place of an operation where a schema hangs, and what hangs there."""

    operation: str
    slot: str
    holder: dict[str, Any]  # the object of the contract whose "schema" it is

    @property
    def place(self) -> str:
        return f"{self.operation}.{self.slot}"

    @property
    def node(self) -> Node:
        node: Node = self.holder["schema"]
        return node


@dataclass
class Skeleton:
    """The contract except for its components: schemas still refer to shapes by key."""

    document: dict[str, Any]
    roots: list[Root] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_operations(document: dict[str, Any], shapes: Shapes, api: str) -> Skeleton:
    return _Reader(document, shapes, api).skeleton()


class _Reader:
    def __init__(self, document: dict[str, Any], shapes: Shapes, api: str) -> None:
        self.document = document
        self.shapes = shapes
        self.result = Skeleton({"openapi": "3.1.0", "info": {"title": api, "version": "0"}})
        self.places: dict[str, str] = {}

    def skeleton(self) -> Skeleton:
        paths: dict[str, Any] = {}
        hosts: dict[tuple[str, ...], list[dict[str, Any]]] = {}
        for path, item, method, source, where in self.operations("paths"):
            servers, base = self.servers(item, source, where)
            address = absolute(base, path, where)
            operation = self.operation(source, item, f"{method}{address}", where, address)
            if method in paths.setdefault(address, {}):
                raise GeneratorError(f"a second {method.upper()} {address}", where=where)
            paths[address][method] = operation
            hosts.setdefault(tuple(servers), []).append(operation)
        self.result.document.update(paths=_sorted(paths), servers=self.common_servers(hosts))
        self.add_webhooks()
        schemes = self.document.get("components", {}).get("securitySchemes")
        if schemes:
            self.result.document["components"] = {"securitySchemes": schemes}
        self.result.roots.sort(key=lambda root: (root.operation, _slot_order(root.slot)))
        return self.result

    def add_webhooks(self) -> None:
        webhooks: dict[str, Any] = {}
        for name, item, method, source, where in self.operations("webhooks"):
            several = sum(other in item for other in METHODS) > 1
            address = f"webhook {method} {name}" if several else f"webhook {name}"
            webhooks.setdefault(name, {})[method] = self.operation(source, item, address, where, "")
        if webhooks:
            self.result.document["webhooks"] = _sorted(webhooks)

    def operations(self, kind: str) -> Iterator[tuple[str, dict[str, Any], str, dict[str, Any], str]]:
        for path, item in self.document.get(kind, {}).items():
            where = pointer(f"#/{kind}", path)
            resolved = {**followed(self.document, item, where), **{k: v for k, v in item.items() if k != "$ref"}}
            for method in METHODS:
                if method in resolved:
                    yield path, resolved, method, resolved[method], f"{where}/{method}"

    def servers(self, item: dict[str, Any], operation: dict[str, Any], where: str) -> tuple[list[str], str]:
        servers = operation.get("servers") or item.get("servers") or self.document.get("servers") or []
        return hosts_and_base(servers, f"{where}/servers")

    def common_servers(self, hosts: dict[tuple[str, ...], list[dict[str, Any]]]) -> list[dict[str, str]]:
        """The hosts of most operations stand at the root; an operation with others keeps its own."""
        if not hosts:
            return []
        common = max(hosts, key=lambda names: (len(hosts[names]), names))
        for names, operations in hosts.items():
            if names != common:
                for operation in operations:
                    operation["servers"] = [{"url": name} for name in names]
        return [{"url": name} for name in common]

    def operation(
        self, source: dict[str, Any], item: dict[str, Any], address: str, where: str, path: str
    ) -> dict[str, Any]:
        name = self.operation_id(source, address, where)
        operation: dict[str, Any] = {"operationId": name, "tags": [str(tag) for tag in source.get("tags") or []]}
        operation["security"] = source.get("security", self.document.get("security", []))
        if source.get("deprecated") is True:
            operation["deprecated"] = True
        if PROSE_RATE in source:
            operation[PROSE_RATE] = source[PROSE_RATE]
        parameters = self.parameters(source, item, name, where, path)
        if parameters:
            operation["parameters"] = parameters
        if "requestBody" in source:
            operation["requestBody"] = self.body(source["requestBody"], name, f"{where}/requestBody")
        operation["responses"] = {
            str(status): self.response(response, f"{name}", str(status), pointer(f"{where}/responses", status))
            for status, response in sorted(source["responses"].items(), key=lambda entry: str(entry[0]))
        }
        return operation

    def operation_id(self, source: dict[str, Any], address: str, where: str) -> str:
        name = source.get("operationId")
        if not name:
            words = re.findall(r"[A-Za-z0-9]+", address)
            name = words[0].lower() + "".join(word[0].upper() + word[1:] for word in words[1:])
            self.result.findings.append(Finding("fold", where, f"no operationId; {name!r} is used"))
        if name in self.places:
            raise GeneratorError(
                f"operationId {name!r} is taken by {self.places[name]}", where=where, fix="Give one of them another."
            )
        self.places[name] = where
        return str(name)

    def parameters(
        self, source: dict[str, Any], item: dict[str, Any], operation: str, where: str, path: str
    ) -> list[dict[str, Any]]:
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for parameter in [*item.get("parameters", ()), *source.get("parameters", ())]:
            resolved = followed(self.document, parameter, f"{where}/parameters")
            name, location = str(resolved.get("name", "")), str(resolved.get("in", ""))
            if not name or location not in ("path", "query", "header", "cookie"):
                raise GeneratorError("a parameter needs a name and a place (`in`)", where=f"{where}/parameters")
            if location == "header" and name.lower() in OWN_HEADERS:
                self.result.findings.append(Finding("fold", where, f"the header {name} is set by the client itself"))
                continue
            key = name.lower() if location == "header" else name
            found[key, location] = self.parameter(resolved, operation, f"{where}/parameters/{name}")
        self.reconcile_with_path(found, path, where)
        return list(found.values())

    def reconcile_with_path(self, found: dict[tuple[str, str], dict[str, Any]], path: str, where: str) -> None:
        """Every name in the path has its parameter, and every path parameter its place in the path."""
        templated = TEMPLATED.findall(path)
        for name in templated:
            if (name, "path") not in found:
                self.result.findings.append(Finding("fold", where, f"{{{name}}} is not declared; taken as a string"))
                found[name, "path"] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name, location in list(found):
            if location == "path" and name not in templated:
                raise GeneratorError(f"the path parameter {name!r} has no place in {path!r}", where=where)

    def parameter(self, source: dict[str, Any], operation: str, where: str) -> dict[str, Any]:
        facts: dict[str, Any] = {
            key: source[key] for key in ("name", "in", "style", "explode", "allowReserved") if key in source
        }
        if (style := facts.get("style")) is not None and style not in STYLES[source["in"]]:
            del facts["style"]
            message = f"there is no style {style!r} in a {source['in']}; {STYLES[source['in']][0]!r} is used"
            self.result.findings.append(Finding("fold", where, message))
        if source["in"] == "path" or source.get("required") is True:
            facts["required"] = True
        if source.get("deprecated") is True:
            facts["deprecated"] = True
        content = source.get("content")
        if content:
            media_type, holder = next(iter(content.items()))
            facts["content"] = {media_type: self.hang({}, holder, operation, f"param.{source['name']}", where)}
            return facts
        return self.hang(facts, source, operation, f"param.{source['name']}", where)

    def body(self, source: dict[str, Any], operation: str, where: str) -> dict[str, Any]:
        resolved = followed(self.document, source, where)
        facts: dict[str, Any] = {"content": self.content(resolved.get("content", {}), operation, "body", where)}
        if isinstance(resolved.get("required"), bool):
            facts["required"] = resolved["required"]
        return facts

    def response(self, source: dict[str, Any], operation: str, status: str, where: str) -> dict[str, Any]:
        resolved = followed(self.document, source, where)
        facts: dict[str, Any] = {"description": ""}  # OpenAPI demands one
        if resolved.get("content"):
            facts["content"] = self.content(resolved["content"], operation, status, where)
        return facts

    def content(self, source: dict[str, Any], operation: str, slot: str, where: str) -> dict[str, Any]:
        several = len(source) > 1
        return {
            media_type: self.hang(
                {"encoding": holder["encoding"]} if "encoding" in holder else {},
                holder,
                operation,
                f"{slot}({media_type})" if several else slot,
                pointer(f"{where}/content", media_type),
            )
            for media_type, holder in sorted(source.items())
        }

    def hang(
        self, holder: dict[str, Any], source: dict[str, Any], operation: str, slot: str, where: str
    ) -> dict[str, Any]:
        """Put the schema of `source` into `holder`, an object of the contract, as a root."""
        holder["schema"] = self.shapes.node(source.get("schema", {}), f"{where}/schema")
        self.result.roots.append(Root(operation, slot, holder))
        return holder


def _sorted(items: dict[str, Any]) -> dict[str, Any]:
    return {key: items[key] for key in sorted(items)}


def _slot_order(slot: str) -> tuple[bool, bool, str]:
    """Bodies name shapes before responses, successes before errors."""
    answer = slot[0].isdigit()
    return answer, answer and not slot.startswith("2"), slot


def roots_of(contract: dict[str, Any]) -> dict[str, Node]:
    """The schemas at the roots of a contract, by the same places that fold gives them."""
    roots: dict[str, Node] = {}
    for kind in ("paths", "webhooks"):
        for item in contract.get(kind, {}).values():
            for operation in item.values():
                if isinstance(operation, dict):
                    roots.update(_roots_of_operation(operation))
    return roots


def _roots_of_operation(operation: dict[str, Any]) -> dict[str, Node]:
    name = operation.get("operationId", "")
    slots = {
        f"param.{parameter['name']}": {"": parameter} if "schema" in parameter else parameter.get("content", {})
        for parameter in operation.get("parameters", ())
    }
    slots["body"] = operation.get("requestBody", {}).get("content", {})
    for status, response in operation.get("responses", {}).items():
        slots[status] = response.get("content", {})
    roots: dict[str, Node] = {}
    for slot, content in slots.items():
        for media_type, holder in content.items():
            place = f"{name}.{slot}({media_type})" if len(content) > 1 else f"{name}.{slot}"
            roots[place] = holder.get("schema", {})
    return roots
