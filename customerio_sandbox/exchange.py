"""One HTTP request and its response, however they travel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, cast
from urllib.parse import parse_qsl

import msgspec

Json = Any
"""JSON as Python data: what a body is parsed to."""

JSON_HEADERS: Mapping[str, str] = {"content-type": "application/json"}

encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder().decode


@dataclass(slots=True)
class Request:
    """A request as it came.

    Args:
        method: the HTTP method, upper case.
        host: the host that the client called, without a port; decides the API where a client calls the vendor's hosts.
        path: the path, still percent-encoded.
        query: the query, still percent-encoded.
        headers: the headers, with names in lower case.
        body: the bytes of the body.
    """

    method: str
    host: str
    path: str
    query: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""

    @property
    def target(self) -> str:
        """Path and query, as in the first line of the request."""
        return f"{self.path}?{self.query}" if self.query else self.path

    def parameters(self) -> list[tuple[str, str]]:
        """Return the parameters of the query, decoded."""
        return parse_qsl(self.query, keep_blank_values=True) if self.query else []


@dataclass(slots=True)
class Reply:
    """What goes back.

    Args:
        status: the HTTP status.
        body: the bytes of the body.
        headers: the headers, with names in lower case.
        delay: seconds to wait before the response.
        drop: how the connection breaks instead: `before` the request counts, or `after`.
    """

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    drop: Literal["before", "after"] | None = None


def members(value: Json) -> dict[str, Json]:
    """Return the members of a JSON object.

    Args:
        value: JSON.

    Returns:
        Values by name; none where it is not an object.
    """
    return cast(Any, value) if isinstance(value, dict) else {}


def elements(value: Json) -> list[Json]:
    """Return the elements of a JSON array.

    Args:
        value: JSON.

    Returns:
        The elements; none where it is not an array.
    """
    return cast(Any, value) if isinstance(value, list) else []


def json_reply(value: Json, status: int = 200, headers: Mapping[str, str] | None = None) -> Reply:
    """Make a response with a JSON body.

    Args:
        value: the body.
        status: the HTTP status.
        headers: headers besides the content type.

    Returns:
        The response.
    """
    return Reply(status, encode(value), {**JSON_HEADERS, **(headers or {})})
