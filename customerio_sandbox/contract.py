"""The contract as the sandbox uses it: which operations there are, and what their requests and responses look like.

Both come from the generated packages: the schemas are their `contract.json`, the facts (limits, pages, credentials)
their `OPERATIONS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, cached_property
from importlib import import_module
from importlib.resources import files
from typing import Any, Literal, get_args

from customerio_core import Operation

from .exchange import Json, decode

Api = Literal["track", "app", "pipelines"]
APIS: tuple[Api, ...] = get_args(Api)

SCHEMAS = "#/components/schemas/"


@dataclass(frozen=True, eq=False)
class Endpoint:
    """One operation of one API.

    Args:
        api: whose it is.
        operation: its facts.
        node: its part of the contract.
    """

    api: Api
    operation: Operation
    node: Json

    @property
    def key(self) -> tuple[Api, str]:
        """What it is found by: the API and the vendor's id of the operation."""
        return self.api, self.operation.id

    @property
    def call(self) -> str:
        """The Python call, such as `app.messages.send_email`."""
        operation = self.operation
        return ".".join(part for part in (self.api, operation.resource, operation.name) if part)

    def __str__(self) -> str:
        return f"cio.{self.call} ({self.operation.method} {self.operation.path})"

    @cached_property
    def segments(self) -> tuple[str | None, ...]:
        """The parts of the path between slashes; `None` for a parameter."""
        return tuple(None if part.startswith("{") else part for part in self.operation.path.split("/")[1:])

    @cached_property
    def body(self) -> Json | None:
        """The schema of the request's JSON body, if it takes one."""
        return _schema(self.node.get("requestBody", {}))

    @cached_property
    def body_required(self) -> bool:
        """Whether a request has to have a body."""
        return bool(self.node.get("requestBody", {}).get("required"))

    @cached_property
    def success(self) -> tuple[int, Json | None]:
        """The status of success, and the schema of its body, if it has one."""
        for status, response in self.node["responses"].items():
            if status.startswith("2") and status != "207":
                return int(status), _schema(response)
        return 200, None

    @cached_property
    def media(self) -> str:
        """The media type of a success: JSON, or where none is declared a picture of the usual kind."""
        kinds = self.node["responses"].get(str(self.success[0]), {}).get("content", {"application/json": {}})
        return next((kind for kind in kinds if "json" in kind), "image/png")

    def pointer(self, *steps: str) -> str:
        """Return the address of a schema in the contract.

        Args:
            steps: from the operation on.

        Returns:
            A URI with a JSON pointer.
        """
        path = ("paths", self.operation.path, self.operation.method.lower(), *steps)
        escaped = (step.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D") for step in path)
        return f"urn:{self.api}#/{'/'.join(escaped)}"


def _schema(holder: Json) -> Json | None:
    for media, content in holder.get("content", {}).items():
        if "json" in media:
            return content.get("schema")
    return None


@cache
def document(api: Api) -> Json:
    """Return the contract of an API.

    Args:
        api: which.

    Returns:
        An OpenAPI 3.1 document.
    """
    return decode((files(f"customerio_{api}") / "contract.json").read_bytes())


@cache
def endpoints(api: Api) -> tuple[Endpoint, ...]:
    """Return every operation of an API.

    Args:
        api: which.

    Returns:
        The operations, in the order of the contract.
    """
    operations: Mapping[str, Operation] = import_module(f"customerio_{api}").OPERATIONS
    return tuple(
        Endpoint(api, operations[node["operationId"]], node)
        for item in document(api)["paths"].values()
        for method, node in item.items()
        if method in ("get", "put", "post", "delete", "patch")
    )


@cache
def _by_size(api: Api) -> Mapping[int, tuple[Endpoint, ...]]:
    found: dict[int, list[Endpoint]] = {}
    for endpoint in endpoints(api):
        found.setdefault(len(endpoint.segments), []).append(endpoint)
    # Where a path fits two templates, the one with fewer parameters is meant.
    return {size: tuple(sorted(group, key=lambda one: one.segments.count(None))) for size, group in found.items()}


def matching(api: Api, parts: tuple[str, ...]) -> Iterator[Endpoint]:
    """Find the operations at a path, whatever their method.

    Args:
        api: whose.
        parts: what stands between the slashes, decoded.

    Yields:
        The operations, those with fewer parameters first.
    """
    for endpoint in _by_size(api).get(len(parts), ()):
        if all(given == part for given, part in zip(parts, endpoint.segments, strict=True) if part is not None):
            yield endpoint


@cache
def named(name: str) -> tuple[Endpoint, ...]:
    """Find operations by any of their names.

    Args:
        name: a method (`send_email`), with its resource (`messages.send_email`) and its API (`app.messages.send_email`)
            or without; the vendor's id (`sendEmail`); method and path (`POST /v1/send/email`); a resource or an API for
            all its operations; `*` for all.

    Returns:
        The operations.

    Raises:
        ValueError: nothing has that name.
    """
    every = [endpoint for api in APIS for endpoint in endpoints(api)]
    found = tuple(endpoint for endpoint in every if name == "*" or name in _names(endpoint))
    if not found:
        known = sorted({each for endpoint in every for each in _names(endpoint)})
        near = get_close_matches(name, known, 3)
        hint = f"; did you mean {' or '.join(near)}?" if near else ""
        raise ValueError(f"there is no operation called {name!r}{hint}")
    return found


def _names(endpoint: Endpoint) -> set[str]:
    operation, parts = endpoint.operation, endpoint.call.split(".")
    paths = {".".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)}
    return paths | {operation.id, f"{operation.method} {operation.path}"}


def resolved(api: Api, schema: Json) -> Any:
    """Follow the references of a schema to what they stand for.

    Args:
        api: whose schema it is.
        schema: the schema.

    Returns:
        A schema without a reference at its top.
    """
    while "$ref" in schema:
        schema = document(api)["components"]["schemas"][schema["$ref"].removeprefix(SCHEMAS)]
    return schema
