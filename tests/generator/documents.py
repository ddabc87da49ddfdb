"""A contract, as fold leaves one, with everything that emit must cope with; and smaller ones made of its parts."""

from __future__ import annotations

import copy
from typing import Any

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: Json) -> Json:
    return {"oneOf": [schema, {"type": "null"}]}


def content(schema: Json, media_type: str = "application/json") -> Json:
    return {"content": {media_type: {"schema": schema}}}


def answers(schema: Json | None = None, status: str = "200") -> Json:
    return {status: {"description": "", **(content(schema) if schema is not None else {})}}


def a(kind: str, **more: Any) -> Json:
    return {"type": kind, **more}


TEXT, WHOLE, UNIX, ISO = a("string"), a("integer"), a("integer", format="unix-time"), a("string", format="date-time")


def thing(required: list[str] | None = None, more: Any = None, /, **properties: Json) -> Json:
    made = {"type": "object", "properties": properties, "required": sorted(required or [])}
    return made if more is None else {**made, "additionalProperties": more}


SCHEMAS: Json = {
    # sent: a union by tag, one by required keys, a recursive one
    "Event": {"oneOf": [ref("TrackEvent"), ref("PageEvent")]},
    "TrackEvent": thing(["type", "name"], type={"const": "track"}, name=TEXT, at=ISO, person=ref("Person")),
    "PageEvent": thing(["type"], type={"const": "page"}, title=TEXT, url=a("string", format="uri")),
    "Person": {"oneOf": [ref("PersonById"), ref("PersonByEmail")]},
    "PersonById": thing(["id"], id=TEXT),
    "PersonByEmail": thing(["email"], email=a("string", format="email")),
    "Filter": {"oneOf": [ref("AndFilter"), ref("NotFilter"), ref("AttributeFilter")]},
    "AndFilter": thing(["and"], **{"and": a("array", items=ref("Filter"))}),
    "NotFilter": thing(["not"], **{"not": ref("Filter")}),
    "AttributeFilter": thing(
        ["field"],
        field=TEXT,
        operator={"type": "string", "enum": ["eq", "exists"]},
        value={"type": ["string", "number", "boolean", "null"]},
    ),
    "ThingUpdate": thing(
        ["name"],
        True,
        name=TEXT,
        kind={"type": "string", "enum": ["b", "a"]},
        at=UNIX,
        note=a("string", default="nothing"),
        parent=nullable(ref("Person")),
        tags=a("object", additionalProperties=a("array", items=WHOLE)),
        body=TEXT,
        extra=TEXT,
        options=TEXT,
        **{"self": TEXT, "from": TEXT, "_timestamp": UNIX, "timestamp": UNIX, "list": a("array", items=TEXT)},
    ),
    "Upload": thing(["file"], file=a("string", format="binary"), name=TEXT, size=WHOLE),
    "Either": {"oneOf": [ref("ByTemplate"), ref("ByText")]},
    "ByTemplate": thing(["template", "to"], template=WHOLE, to=TEXT, copy=TEXT, person=ref("Person")),
    "ByText": thing(["text", "to"], text=TEXT, to=TEXT, copy=nullable(TEXT), person=ref("Person")),
    # read
    "ThingList": thing(things=a("array", items=ref("Thing")), next=nullable(TEXT)),
    "Thing": thing(
        ["id", "state"],
        id=WHOLE,
        state={"type": "string", "enum": ["open", "done"]},
        level={"type": ["integer", "null"], "enum": [1, 2, None]},
        at=UNIX,
        changed=ISO,
        counts=a("object", additionalProperties=WHOLE),
        anything={},
        owner=nullable(ref("Owner")),
        shared=ref("Shared"),
        d=TEXT,
        cls=TEXT,
        additional_properties=TEXT,
        **{"self": TEXT, "from": TEXT, "field_dict": TEXT, "class": TEXT, "to_dict": TEXT, "attrs": TEXT},
    ),
    "Owner": thing(name=TEXT, since=a("string", format="date")),
    "Shared": thing(["kind"], kind={"type": "string", "enum": ["x", "y"]}, at=UNIX, owner=ref("Owner")),
    "Problem": thing(["errors"], errors=a("array", items=ref("ProblemLine"))),
    "ProblemLine": thing(detail=TEXT, status={"type": ["string", "integer"]}),
    "Received": {"oneOf": [ref("Opened"), ref("Clicked")]},
    "Opened": thing(["metric"], metric={"const": "opened"}, at=UNIX),
    "Clicked": thing(["metric"], metric={"const": "clicked"}, at=UNIX, href=TEXT),
}


def _parameter(name: str, place: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": place, "schema": schema, **({"required": True} if place == "path" else {}), **more}


def _operation(name: str, **more: Any) -> Json:
    return {"operationId": name, "tags": ["Things"], "responses": answers(), "security": [{"Key": []}], **more}


def _body(schema: Json, media_type: str = "application/json") -> Json:
    return {"required": True, **content(schema, media_type)}


PATHS: Json = {
    "/v1/things": {
        "get": _operation(
            "listThings",
            parameters=[
                _parameter("start", "query", TEXT),
                _parameter("limit", "query", a("integer", minimum=1, default=50)),
                _parameter("kind", "query", a("array", items={"type": "string", "enum": ["a", "b"]}), explode=True),
                _parameter("since", "query", UNIX),
                _parameter("body", "query", TEXT),
                _parameter("headers", "query", TEXT),
                _parameter("params", "query", TEXT),
                _parameter("self", "query", TEXT),
                _parameter("list", "query", a("boolean")),
                _parameter("X-Trace", "header", TEXT),
                _parameter("Authorization", "header", TEXT),
            ],
            responses={**answers(ref("ThingList")), "429": {"description": ""}, "4XX": content(ref("Problem"))},
            **{
                "x-python": {"resource": "things", "method": "list"},
                "x-docs": {
                    "summary": "List things.",
                    "description": "In order of age.",
                    "parameters": {"start": "Cursor of the page before.", "limit": "At most 1000."},
                },
                "x-pagination": {
                    "style": "cursor",
                    "cursor": "start",
                    "next": "next",
                    "items": "things",
                    "limit": "limit",
                },
            },
        ),
        "post": _operation(
            "batchThings",
            requestBody=_body(thing(["batch"], batch=a("array", items=ref("Event")))["properties"]["batch"]),
            responses={"202": {"description": ""}},
            **{
                "x-bucket": "batch",
                "x-limits": {"body": 500000, "item": 32768, "items": "batch", "fields": {"batch": {"items": 100}}},
                "x-retry": "dedupe",
                "x-dedupe": {"field": "id", "format": "ulid", "items": "batch"},
                "x-headers": {"X-Strict-Mode": "1"},
            },
        ),
    },
    "/v1/things/{id}": {
        "get": _operation("getThing", parameters=[_parameter("id", "path", WHOLE)], responses=answers(ref("Thing"))),
        "put": _operation(
            "updateThing",
            deprecated=True,
            parameters=[_parameter("id", "path", WHOLE), _parameter("name", "query", TEXT)],
            requestBody=_body(ref("ThingUpdate")),
            responses={**answers(ref("Thing")), **answers(status="204")},
        ),
        "delete": _operation("deleteThing", parameters=[_parameter("id", "path", WHOLE)], security=[]),
    },
    "/v1/things/{id}/shared/{name}": {
        "put": _operation(
            "shareThing",
            parameters=[_parameter("name", "path", TEXT), _parameter("id", "path", WHOLE)],
            requestBody=_body(ref("Shared")),
            responses=answers(a("array", items=ref("Shared"))),
        ),
    },
    "/v1/events": {"post": _operation("import", tags=["Events"], requestBody=_body(ref("Event")))},
    "/v1/find": {
        "post": _operation("findThings", requestBody=_body(ref("Filter")), responses=answers(ref("ThingList")))
    },
    "/v1/send": {"post": _operation("send", requestBody=_body(ref("Either")), tags=["Sends & more!"])},
    "/v1/upload": {"post": _operation("upload", requestBody=_body(ref("Upload"), "multipart/form-data"))},
    "/v1/raw": {
        "put": _operation(
            "putRaw",
            tags=[],
            requestBody=_body(a("string", format="binary"), "application/octet-stream"),
            responses={"200": content(a("string", format="binary"), "application/octet-stream")},
        ),
        "post": _operation("postText", tags=[], requestBody=_body(TEXT, "text/plain")),
    },
    "/ping": {"get": _operation("ping", responses=answers(TEXT), **{"x-python": {"resource": "", "method": "ping"}})},
}

EVERYTHING: Json = {
    "openapi": "3.1.0",
    "info": {"title": "everything", "version": "0"},
    "servers": [
        {"url": "https://api.things.example/", "x-region": "us"},
        {"url": "https://api-eu.things.example", "x-region": "eu"},
    ],
    "x-reference": "https://docs.things.example/#operation/",
    "x-bucket": "api",
    "x-buckets": {
        "api": {"requests": 10, "seconds": 1, "scope": "workspace", "hard": True},
        "batch": {"requests": 3000, "seconds": 3, "scope": "workspace", "hard": False, "key": "id"},
    },
    "paths": PATHS,
    "webhooks": {"metric": {"post": {"operationId": "metric", "requestBody": _body(ref("Received"))}}},
    "components": {
        "schemas": SCHEMAS,
        "securitySchemes": {"Key": {"type": "http", "scheme": "bearer", "x-credentials": {"token": "app_api_key"}}},
    },
}


def everything() -> Json:
    return copy.deepcopy(EVERYTHING)


def document(paths: Json | None = None, schemas: Json | None = None, **more: Any) -> Json:
    """A contract of the given parts."""
    made = {"openapi": "3.1.0", "info": {"title": "small", "version": "0"}, "paths": paths or {}}
    return copy.deepcopy({**made, "components": {"schemas": schemas or {}}, **more})


def taking(schema: Json, **schemas: Json) -> Json:
    """A contract with one operation, `send`, that takes the schema as its body."""
    return document({"/send": {"post": {**_operation("send"), "requestBody": _body(schema)}}}, schemas)


def answering(schema: Json, **schemas: Json) -> Json:
    """A contract with one operation, `get`, that answers the schema."""
    return document({"/get": {"get": {**_operation("get"), "responses": answers(schema)}}}, schemas)
