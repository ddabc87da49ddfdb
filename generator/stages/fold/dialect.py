"""One spelling for what OpenAPI 3.0, OpenAPI 3.1 and the vendor's habits spell in several ways."""

from __future__ import annotations

import json
import re
from typing import Any

Node = dict[str, Any]

JSON_TYPES = ("string", "integer", "number", "boolean", "object", "array")

# Names that documents use for one format, folded to lower case, to the name that the packages know.
FORMATS = {
    "unix timestamp": "unix-time",
    "iso 8601": "date-time",
    "timestamp": "unix-time",
    "datetime": "date-time",
    "url": "uri",
    "base64": "byte",
    "ip address": "ip",
}
FORMAT_TYPES = {"unix-time": "integer", "date-time": "string", "date": "string", "email": "string", "uri": "string"}


def canonical(node: Any) -> str:
    """The text by which two schemas are compared."""
    return json.dumps(node, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def types_of(schema: Node) -> list[str]:
    """The JSON types a schema allows, null apart. Where it names none, what its keywords imply."""
    declared = schema.get("type")
    types = declared if isinstance(declared, list) else [declared]
    return [name for name in JSON_TYPES if name in types] or _implied(schema)


def _implied(schema: Node) -> list[str]:
    if schema.get("properties") or "additionalProperties" in schema or "patternProperties" in schema:
        return ["object"]
    if "items" in schema or "prefixItems" in schema:
        return ["array"]
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    implied = {_json_type(value) for value in values} - {"null"}
    if implied:
        return [name for name in JSON_TYPES if name in implied]
    implied_by_format = FORMAT_TYPES.get(str(format_of(schema)))
    return [implied_by_format] if implied_by_format else []


def _json_type(value: Any) -> str:
    names = {bool: "boolean", int: "integer", float: "number", str: "string", type(None): "null", list: "array"}
    return names.get(type(value), "object")


def format_of(schema: Node) -> str | None:
    """The format under its one name; a format that is not a format (`string`) or is a pattern counts as none."""
    name = str(schema.get("format") or "").strip()
    if name.lower() in ("", *JSON_TYPES) or _is_pattern(name):
        return None
    return FORMATS.get(name.lower(), name.lower())


def pattern_of(schema: Node) -> str | None:
    """The pattern, also where it was written as a format."""
    name = str(schema.get("format") or "")
    pattern = schema.get("pattern") or (name if _is_pattern(name) else None)
    return str(pattern) if pattern else None


def _is_pattern(name: str) -> bool:
    return bool(re.search(r"[\[\]*+\\^$|]", name))


def bounds_of(schema: Node) -> Node:
    """Bounds, with the booleans of 3.0's exclusive bounds turned into 3.1's numbers."""
    bounds = {key: schema[key] for key in BOUNDS if key in schema}
    for side in ("Minimum", "Maximum"):
        exclusive, inclusive = f"exclusive{side}", side.lower()
        flag = schema.get(exclusive)
        if flag is True and inclusive in bounds:
            bounds[exclusive] = bounds.pop(inclusive)
        elif flag is not None and not isinstance(flag, bool):
            bounds[exclusive] = flag
    return bounds


BOUNDS = tuple(
    """multipleOf maximum minimum maxLength minLength maxItems minItems uniqueItems maxProperties
    minProperties""".split()
)


def values_of(schema: Node) -> list[Any] | None:
    """The values an enum or const allows, null apart, each once and sorted."""
    if "const" in schema:
        values = [schema["const"]]
    elif isinstance(schema.get("enum"), list):
        values = schema["enum"]
    else:
        return None
    once = {canonical(value): value for value in values if value is not None}
    return [once[key] for key in sorted(once)] or None
