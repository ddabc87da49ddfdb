"""How each API says no: one class to raise, and the error shapes of `docs/facts.md`, Errors."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .contract import Endpoint, resolved
from .exchange import Json, Reply, json_reply


class Refused(Exception):
    """A request that the vendor would refuse.

    Args:
        status: the HTTP status.
        message: what is wrong.
        field: the field it is about, dotted; empty for the whole request.
        reason: a word for the kind of error, where the API has a place for one.
        headers: headers of the response.
    """

    def __init__(
        self,
        status: int,
        message: str,
        *,
        field: str = "",
        reason: str = "invalid",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.field = field
        self.reason = reason
        self.headers = dict(headers or {})


def reply_of(refused: Refused, endpoint: Endpoint | None, api: str) -> Reply:
    """Write a refusal as the API does.

    Args:
        refused: what is wrong.
        endpoint: the operation, if the request reached one: the contract says which shape it has.
        api: the API.

    Returns:
        The response.
    """
    return json_reply(_body(refused, endpoint, api), refused.status, refused.headers)


def item_error(refused: Refused, index: int) -> Json:
    """Write what is wrong with one item of a batch.

    Args:
        refused: what is wrong.
        index: the item's place, from 0.

    Returns:
        An element of `errors`.
    """
    return {"batch_index": index, "reason": refused.reason, "field": refused.field, "message": refused.message}


def _body(refused: Refused, endpoint: Endpoint | None, api: str) -> Json:
    declared = _declared(endpoint, refused.status) if endpoint else None
    if declared is not None and (body := _filled(declared, refused, endpoint)) is not None:
        return body
    if api == "track":
        if endpoint and endpoint.operation.path.startswith("/api/v2"):
            return {"errors": [{"reason": refused.reason, "field": refused.field, "message": refused.message}]}
        return {"meta": {"error": refused.message}}
    return {"errors": [{"detail": refused.message, "status": str(refused.status)}]}


def _declared(endpoint: Endpoint, status: int) -> Json | None:
    content = endpoint.node["responses"].get(str(status), {}).get("content", {})
    return next((media["schema"] for media in content.values() if "schema" in media), None)


def _filled(schema: Json, refused: Refused, endpoint: Endpoint | None) -> Json | None:
    """Put the message where the declared shape has a place for it."""
    if endpoint is None:
        return None
    schema = resolved(endpoint.api, schema)
    if schema.get("type") == "string":
        return refused.message
    fields: dict[str, Any] = schema.get("properties", {})
    if "meta" in fields:
        meta = resolved(endpoint.api, fields["meta"]).get("properties", {})
        return {"meta": {"errors": [refused.message]} if "errors" in meta else {"error": refused.message}}
    if "errors" in fields:
        item = resolved(endpoint.api, resolved(endpoint.api, fields["errors"]).get("items", {}))
        return {"errors": [_error(item, refused)]}
    return None


def _error(item: Json, refused: Refused) -> Json:
    if item.get("type") == "string":
        return refused.message
    names = item.get("properties", {})
    values = {
        "detail": refused.message,
        "message": refused.message,
        "reason": refused.reason,
        "field": refused.field,
        "status": str(refused.status),
        "source": {"pointer": "/" + refused.field.replace(".", "/")},
    }
    return {name: values[name] for name in names if name in values}
