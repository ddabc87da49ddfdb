"""Small OpenAPI documents for tests."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


def answering(schema: Any, **components: Any) -> Json:
    """A document with one operation, `getThing`, whose answer has the schema."""
    return document({"/thing": {"get": operation("getThing", answer=schema)}}, **components)


def taking(schema: Any, **components: Any) -> Json:
    """A document with one operation, `makeThing`, whose body has the schema."""
    return document({"/thing": {"post": operation("makeThing", body=schema)}}, **components)


def document(paths: Json, version: str = "3.0.0", **schemas: Any) -> Json:
    made: Json = {"openapi": version, "info": {"title": "Things", "version": "1"}, "paths": paths}
    made["servers"] = [{"url": "https://things.example"}]
    if schemas:
        made["components"] = {"schemas": schemas}
    return made


def operation(name: str, *, body: Any = None, answer: Any = None, **more: Any) -> Json:
    made: Json = {"operationId": name, "tags": ["Things"], **more}
    if body is not None:
        made["requestBody"] = {"content": {"application/json": {"schema": body}}}
    made["responses"] = {"200": {"description": "Fine."}}
    if answer is not None:
        made["responses"]["200"]["content"] = {"application/json": {"schema": answer}}
    return made


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(**properties: Any) -> Json:
    """An object with these properties; a type's name stands for a schema of that type."""
    return {
        "type": "object",
        "properties": {name: {"type": p} if isinstance(p, str) else p for name, p in properties.items()},
    }
