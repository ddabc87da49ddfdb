"""Is it OpenAPI? And words of that specification that several stages need. The accounting has its own, on purpose."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.documents.parse import parse_object
from generator.errors import GeneratorError

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
# Headers that the client sets itself. OpenAPI has the first three ignored as parameters; the others frame the message.
OWN_HEADERS = frozenset(
    {"accept", "authorization", "content-type", "connection", "content-length", "host", "transfer-encoding"}
)


def read_openapi(data: bytes, where: str) -> dict[str, Any]:
    """The document in `data`, checked as far as every later stage relies on it."""
    document = parse_object(data, where)
    if "swagger" in document:
        raise GeneratorError(f"OpenAPI {document['swagger']} (Swagger); 3.0 and 3.1 can be read", where)
    if "openapi" not in document:
        raise GeneratorError("no OpenAPI document: it has no 'openapi'", where)
    if not re.match(r"3\.[01](\.|$)", str(document["openapi"])):
        raise GeneratorError(f"OpenAPI {document['openapi']!r}; 3.0 and 3.1 can be read", f"{where}#/openapi")
    ids: dict[str, list[str]] = defaultdict(list)
    found = False
    for pointer, operation in operations(document, where):
        found = True
        name = operation.get("operationId")
        if isinstance(name, str):
            ids[name].append(pointer)
        elif name is not None:
            raise GeneratorError("an operationId is a string", f"{where}{pointer}/operationId")
    if not found:
        raise GeneratorError("no operation and no webhook in it", where)
    for name, pointers in ids.items():
        if len(pointers) > 1:
            raise GeneratorError(f"the operationId {name!r} is in several places: {', '.join(pointers)}", where)
    return document


def operations(document: dict[str, Any], where: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every operation of paths and webhooks with its JSON pointer. A path item by `$ref` counts as one."""
    for kind in ("paths", "webhooks"):
        items = document.get(kind)
        if items is None:
            continue
        if not isinstance(items, dict):
            raise GeneratorError("a mapping is expected", f"{where}#/{kind}")
        for path, item in items.items():
            pointer = f"#/{kind}/{path.replace('~', '~0').replace('/', '~1')}"
            if not isinstance(item, dict):
                raise GeneratorError("a mapping is expected", f"{where}{pointer}")
            if "$ref" in item:
                yield pointer, {}
            for method in METHODS:
                if method in item:
                    if not isinstance(item[method], dict):
                        raise GeneratorError("a mapping is expected", f"{where}{pointer}/{method}")
                    yield f"{pointer}/{method}", item[method]
