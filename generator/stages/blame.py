"""Which action of an overlay an error is about, so that a person finds the line and not only the operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.documents.openapi import METHODS
from generator.errors import GeneratorError
from generator.stages.patch import Applied, writer

FACT = re.compile(r"\bx-[a-z]+(?:-[a-z]+)*\b")
SCHEMA = re.compile(r"#/components/schemas/([^\s:]+)")
Place = tuple[str, ...]


def blamed(error: GeneratorError, document: Mapping[str, Any], applied: Sequence[Applied]) -> GeneratorError:
    """The error with the action that said the fact it names in front; as it is where that is not one action."""
    facts = FACT.findall(f"{error.where} {error.what}")
    places = [*_places(error.where, document)] or [(), *_operations(document)]
    found = {where for fact in facts for place in places if (where := writer((*place, fact), applied))}
    if len(found) != 1:
        return error
    (where,) = found
    return GeneratorError(f"{error.where}: {error.what}" if error.where else error.what, where, error.fix)


def _places(where: str, document: Mapping[str, Any]) -> Iterator[Place]:
    """What a place of an error names: an operation by its id or by method and path, or a class."""
    if found := SCHEMA.search(where):
        yield "components", "schemas", found[1]
    for place in _operations(document):
        kind, path, method = place
        operation_id = document[kind][path][method].get("operationId")
        if operation_id in where.split(":", maxsplit=1)[0].split() or where.startswith(f"{method.upper()} {path}"):
            yield place


def _operations(document: Mapping[str, Any]) -> Iterator[Place]:
    for kind in ("paths", "webhooks"):
        for path, item in document.get(kind, {}).items():
            yield from ((kind, path, method) for method in METHODS if method in item)
