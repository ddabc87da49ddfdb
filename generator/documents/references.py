"""`$ref`s within one document: by JSON pointer, and in OpenAPI 3.1 by `$anchor`, `$dynamicAnchor` and `$id` too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin

from generator.errors import GeneratorError


def pointer(where: str, key: object) -> str:
    """The JSON pointer of `key` below `where`."""
    return f"{where}/{str(key).replace('~', '~0').replace('/', '~1')}"


def found(document: dict[str, Any], reference: str) -> Any:
    """What a JSON pointer leads to; raises KeyError where it leads nowhere."""
    target: Any = document
    for token in reference.removeprefix("#").split("/")[1:]:
        key = unquote(token).replace("~1", "/").replace("~0", "~")
        if isinstance(target, dict) and key in target:
            target = target[key]
        elif isinstance(target, list) and key.isdecimal() and int(key) < len(target):
            target = target[int(key)]
        else:
            raise KeyError(reference)
    return target


def lookup(document: dict[str, Any], reference: object, where: str) -> Any:
    """What `reference` points at; a reference to another document is refused."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        raise GeneratorError(
            f"$ref {reference!r} points outside the document; only references within it are followed", where=where
        )
    if not reference.startswith("#/"):
        raise GeneratorError(f"$ref {reference!r} names neither a schema nor an `$anchor` of the document", where=where)
    try:
        return found(document, reference)
    except KeyError:
        raise GeneratorError(f"$ref {reference!r} points at nothing", where=where) from None


def followed(document: dict[str, Any], item: Any, where: str) -> Any:
    """`item` itself, or what its chain of `$ref`s ends at (parameters, bodies, responses, path items)."""
    return followed_to(document, item, where)[0]


def followed_to(document: dict[str, Any], item: Any, where: str) -> tuple[Any, str]:
    """The same with the place of it."""
    seen: set[str] = set()
    at = where
    while isinstance(item, dict) and "$ref" in item:
        reference = item["$ref"]
        if str(reference) in seen:
            raise GeneratorError(f"$ref {reference!r} leads back to itself", where=where)
        seen.add(str(reference))
        item, at = lookup(document, reference, where), str(reference)
    if not isinstance(item, dict):
        raise GeneratorError("an object is needed where this $ref leads", where=where)
    return item, at


class Identifiers:
    """The schemas of a document that a reference can name by other means than a pointer from the root.

    A schema with an `$id` is a resource of its own: references inside it are relative to it.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._pointers = {"": "#"}  # URI of a resource -> its place
        self._resources = {"#": ""}  # and back
        self._anchors: dict[tuple[str, str], str] = {}  # URI of a resource and an anchor in it -> place
        self._dynamic: dict[str, list[str]] = defaultdict(list)  # dynamic anchor -> every place
        for where, base, schema in _objects(document):
            if isinstance(schema.get("$id"), str):
                self._pointers.setdefault(base, where)
                self._resources[where] = base
            for keyword in ("$anchor", "$dynamicAnchor"):
                if isinstance(name := schema.get(keyword), str):
                    self._anchors.setdefault((base, name), where)
            if isinstance(name := schema.get("$dynamicAnchor"), str):
                self._dynamic[name].append(where)

    def pointer(self, reference: str, where: str) -> str:
        """`reference`, which stands at `where`, as a pointer from the root; as it was where it names nothing here."""
        base = self._base(where)
        uri, fragment = urldefrag(urljoin(base, reference)) if base else urldefrag(reference)
        resource = uri or base
        if (resource, fragment) in self._anchors:
            return self._anchors[resource, fragment]
        if resource in self._pointers and (not fragment or fragment.startswith("/")):
            return self._pointers[resource] + fragment
        return reference

    def dynamic(self, reference: str, where: str) -> list[str]:
        """Where a `$dynamicRef` may lead: to any schema with that `$dynamicAnchor`, else where a `$ref` would."""
        return self._dynamic.get(urldefrag(reference).fragment) or [self.pointer(reference, where)]

    def _base(self, where: str) -> str:
        while where not in self._resources:
            where = where.rpartition("/")[0]
        return self._resources[where]


def _objects(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Every object with its place and the URI of the resource around it."""
    pending: list[tuple[str, str, Any]] = [("#", "", document)]
    while pending:
        where, base, node = pending.pop()
        if isinstance(node, dict):
            if isinstance(own := node.get("$id"), str):
                base = urldefrag(urljoin(base, own)).url
            yield where, base, node
        entries = node.items() if isinstance(node, dict) else enumerate(node)
        pending += [(pointer(where, key), base, child) for key, child in entries if isinstance(child, dict | list)]
