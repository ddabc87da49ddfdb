"""`contract.json` of a package: what its requests and responses look like, for whoever validates them.

The mended contract without what is written for people or for this generator: no words, names or facts of ours.
"""

from __future__ import annotations

from typing import Any

NAME = "contract.json"
DATA = ("properties", "patternProperties", "schemas", "paths", "responses", "content", "default", "enum", "const")
"""Where the names below are data: a property can be called `summary`."""
WORDS = ("summary", "description", "tags")


def schemas(document: dict[str, Any]) -> dict[str, Any]:
    """The document with nothing in it but what a request or response has to be like."""
    kept = {name: document[name] for name in ("openapi", "paths", "webhooks", "components") if name in document}
    result: dict[str, Any] = _bare(kept, "")
    return result | {"info": {"title": document.get("info", {}).get("title", ""), "version": ""}}


def _bare(node: Any, key: str) -> Any:
    if isinstance(node, list):
        return [_bare(item, "") for item in node]
    if not isinstance(node, dict):
        return node
    if key in DATA:
        return {name: _bare(child, "" if key != "content" else "media") for name, child in node.items()}
    # OpenAPI wants a description of every response, so an empty one stays.
    return {name: _bare(child, name) for name, child in node.items() if not _for_people(name, child)}


def _for_people(name: str, child: Any) -> bool:
    return name.startswith("x-") or (name in WORDS and child != "")
