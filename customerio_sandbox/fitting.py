"""A response for an operation that keeps no state: a value that fits its schema, the same one each time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .contract import SCHEMAS, Api, Endpoint, document
from .exchange import Json, members

CREATED = 1_700_000_000
"""The time in responses that come from no state, in unix seconds."""

_FORMATS: Mapping[str, str] = {
    "byte": "QUJD",
    "date": "2023-11-14",
    "date-time": "2023-11-14T22:13:20Z",
    "email": "ada@example.com",
    "html": "<p>Sandbox</p>",
    "ip": "192.0.2.1",
    "ipv4": "192.0.2.1",
    "json": "{}",
    "ulid": "01HF7YAT000000000000000000",
    "uri": "https://sandbox.example/",
    "url": "https://sandbox.example/",
    "uuid": "00000000-0000-4000-8000-000000000000",
}


def fitting(endpoint: Endpoint, path: Mapping[str, str], body: Json = None) -> Json:
    """Make the response of an operation.

    Path parameters are echoed where a field has their name, fields of the request where the response has them, too;
    what says that there are more pages says that there are none.

    Args:
        endpoint: the operation.
        path: its path parameters.
        body: the request's body.

    Returns:
        JSON, or `None` where a success has no body.
    """
    schema = endpoint.success[1]
    if schema is None:
        return None
    pages = endpoint.operation.pagination
    ends = {str(pages.next).rsplit(".", 1)[-1]} if pages and pages.next else {"next"}
    return _Maker(endpoint.api, path, members(body), ends).make(schema, "", 0)


class _Maker:
    def __init__(self, api: Api, path: Mapping[str, str], body: Mapping[str, Any], ends: set[str]) -> None:
        self._schemas = document(api)["components"]["schemas"]
        self._path = path
        self._body = body
        self._ends = ends
        self._inside: list[str] = []

    def make(self, schema: Json, name: str, depth: int) -> Json:
        if "$ref" in schema:
            component = schema["$ref"].removeprefix(SCHEMAS)
            if component in self._inside:
                return _Nothing
            self._inside.append(component)
            made = self.make(self._schemas[component], name, depth)
            self._inside.pop()
            return made
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._echo(name, depth) if self._echo(name, depth) in schema["enum"] else schema["enum"][0]
        if "anyOf" in schema:
            choices = (self.make(each, name, depth) for each in schema["anyOf"])
            return next((made for made in choices if made is not _Nothing), None)
        kinds = schema.get("type", "object" if "properties" in schema else "null")
        kind = kinds if isinstance(kinds, str) else next(each for each in kinds if each != "null")
        return self._typed(kind, schema, name, depth)

    def _typed(self, kind: str, schema: Json, name: str, depth: int) -> Json:
        match kind:
            case "object":
                return self._object(schema, depth)
            case "array":
                item = self.make(schema.get("items", {}), "", depth + 1)
                return [] if item is _Nothing else [item] * max(1, schema.get("minItems", 1))
            case "string":
                return self._text(schema, name, depth)
            case "integer" | "number":
                return self._number(kind, schema, name, depth)
            case "boolean":
                echo = self._echo(name, depth)
                return echo if isinstance(echo, bool) else False
            case _:
                return None

    def _object(self, schema: Json, depth: int) -> Json:
        made = {
            name: self.make(child, name, depth + 1)
            for name, child in schema.get("properties", {}).items()
            if name not in self._ends or name in schema.get("required", ())
        }
        return {name: value for name, value in made.items() if value is not _Nothing}

    def _text(self, schema: Json, name: str, depth: int) -> str:
        echo = self._echo(name, depth)
        if isinstance(echo, str) and len(echo) <= schema.get("maxLength", len(echo)) and _is_of(schema, echo):
            return echo
        if name in self._ends:
            return ""
        text = _FORMATS.get(schema.get("format", ""), name or "sandbox")
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]

    def _number(self, kind: str, schema: Json, name: str, depth: int) -> Json:
        if schema.get("format") == "unix-time":
            return CREATED
        echo = self._echo(name, depth)
        if isinstance(echo, str) and echo.isdigit():
            echo = int(echo)
        low, high = schema.get("minimum", 0), schema.get("maximum", float("inf"))
        if isinstance(echo, int) and not isinstance(echo, bool) and low <= echo <= high:
            return echo
        return max(low, min(1, high)) if name == "id" or name.endswith("_id") else max(low, 0)

    def _echo(self, name: str, depth: int) -> Any:
        """What the request said of a field: the resource itself is at the top of a response or right below it."""
        if name in self._path:
            return self._path[name]
        if depth > 2:
            return None
        if name == "id" and self._path:
            return list(self._path.values())[-1]
        return self._body.get(name)


def _is_of(schema: Json, text: str) -> bool:
    """Whether a text has the format of a field; of most formats nothing is echoed."""
    kind = schema.get("format")
    if kind == "uuid":
        return len(text) == 36 and text.count("-") == 4
    return kind is None or (kind == "email" and "@" in text)


class _NothingType:
    """Stands for a value that cannot be made: an object that would contain itself."""


_Nothing = _NothingType()
