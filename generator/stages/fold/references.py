"""`$ref`s within one document."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from generator.errors import GeneratorError


def lookup(document: dict[str, Any], reference: object, where: str) -> Any:
    """What `reference` points at; a reference to another document is refused."""
    if not isinstance(reference, str) or not reference.startswith("#"):
        raise GeneratorError(
            f"$ref {reference!r} points outside the document; only references that begin with '#/' are followed",
            where=where,
        )
    target: Any = document
    for token in reference.removeprefix("#").split("/")[1:]:
        key = unquote(token).replace("~1", "/").replace("~0", "~")
        if isinstance(target, dict) and key in target:
            target = target[key]
        elif isinstance(target, list) and key.isdecimal() and int(key) < len(target):
            target = target[int(key)]
        else:
            raise GeneratorError(f"$ref {reference!r} points at nothing", where=where)
    return target


def followed(document: dict[str, Any], item: Any, where: str) -> Any:
    """`item` itself, or what its chain of `$ref`s ends at (parameters, bodies, responses, path items)."""
    seen: set[str] = set()
    while isinstance(item, dict) and "$ref" in item:
        reference = item["$ref"]
        if str(reference) in seen:
            raise GeneratorError(f"$ref {reference!r} leads back to itself", where=where)
        seen.add(str(reference))
        item = lookup(document, reference, where)
    if not isinstance(item, dict):
        raise GeneratorError("an object is needed where this $ref leads", where=where)
    return item
