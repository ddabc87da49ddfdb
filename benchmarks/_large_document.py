"""A document of the size the vendor's App API has grown to: 12 MB, several hundred operations, nothing shared.

It is made of the committed contract: each part has the contract's operations below another path, every object
with a field of its own, so that no shape of one part is a shape of another, everything written out in place as
the vendor does, and prose for weight.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

CONTRACT = Path(__file__).resolve().parents[1] / "specs" / "contract" / "journeys-app.json"
PROSE = "Nothing of this paragraph reaches a contract. " * 35


def large_document(parts: int = 8) -> dict[str, Any]:
    """The document; `parts` of 8 make 12 MB and 920 operations."""
    contract = json.loads(CONTRACT.read_text(encoding="utf-8"))
    paths: dict[str, Any] = {}
    for part in "abcdefghijklmnop"[:parts]:
        for path, item in contract["paths"].items():
            paths[f"/{part}{path}"] = _written_out(item, contract, part, ())
    servers = [{"url": "https://large.example"}]
    return {"openapi": "3.1.0", "info": {"title": "Large", "version": "1"}, "servers": servers, "paths": paths}


def _written_out(node: Any, contract: dict[str, Any], part: str, inside: tuple[str, ...]) -> Any:
    if isinstance(node, list):
        return [_written_out(item, contract, part, inside) for item in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        name = node["$ref"].rsplit("/", 1)[-1]
        if name in inside:  # what recurses is cut, as the vendor does
            return {"type": "object"}
        return _written_out(contract["components"]["schemas"][name], contract, part, (*inside, name))
    written = {key: _written_out(value, contract, part, inside) for key, value in node.items()}
    if isinstance(node.get("operationId"), str):
        written["operationId"] = f"{node['operationId']}{part.upper()}"
    if "properties" in node:
        written["properties"][f"only_{part}"] = {"type": "string", "description": PROSE}
    return written
