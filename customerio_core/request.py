"""From a call to a request, without any I/O: names, types and places come from the operation."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any
from urllib.parse import quote

from attrs import field, frozen

from .errors import ValueRefused
from .multipart import contents, encode, is_file
from .operation import Body, Location, Operation, Parameter
from .unset import UNSET
from .writer import write

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


@frozen(kw_only=True)
class Request:
    """A request, complete but for the host and the credentials.

    Args:
        method: the HTTP method.
        base_url: what `path` is below; empty where the transport's client knows it.
        path: the path, percent-encoded. Not shown in `repr`, as it can hold a person's address.
        query: names and values in order, not encoded. Not shown in `repr`.
        headers: headers, names in lower case. Not shown in `repr`.
        content: the body's bytes, or `None` for no body. Not shown in `repr`.
    """

    method: str
    base_url: str = ""
    path: str = field(repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    content: bytes | None = field(default=None, repr=False)

    @property
    def target(self) -> str:
        """The URL below the host, or with it where `base_url` is given; percent-encoded."""
        query = f"?{_encode_pairs(self.query)}" if self.query else ""
        return f"{self.base_url}{self.path}{query}"


def build(
    operation: Operation,
    *,
    path: tuple[Any, ...] = (),
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, Any] | None = None,
    body: Any = UNSET,
    extra: Mapping[str, Any] | None = None,
) -> Request:
    """Build the request of a call.

    Args:
        operation: what is called.
        path: a value for each placeholder of the operation's path, in that order.
        query: query values by wire name; lists and objects go as the parameter's style says.
        headers: header values by wire name.
        body: the body: by wire name where the operation lists its fields, else one value of its type.
        extra: further fields of an object body, by wire name.

    Returns:
        The request. `UNSET` values are left out everywhere.

    Raises:
        ValueRefused: a value cannot be sent where it was given; the message names it.
        TypeError: a required parameter or body is missing, no variant of the body asks for just what is given,
            or a field is given twice.
    """
    declared: dict[tuple[Location, str], Parameter] = {(p.location, p.name): p for p in operation.parameters}
    _check_required(operation, query or {}, headers or {})
    sent = {
        "accept": _accept(operation),
        **{k.lower(): v for k, v in operation.headers.items()},
        **_headers(operation, declared, headers or {}),
    }
    media_type, content = _body(operation, body, extra or {})
    if media_type is not None:
        sent["content-type"] = media_type
    return Request(
        method=operation.method,
        path=_path(operation, path),
        query=tuple(_query(operation, declared, query or {})),
        headers=sent,
        content=content,
    )


def dumps(value: Any) -> bytes:
    """Write JSON data as UTF-8 bytes, without spaces.

    Args:
        value: what `write` gave.

    Returns:
        The bytes.

    Raises:
        ValueRefused: text in it is not Unicode (half a surrogate pair).
    """
    try:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    except UnicodeEncodeError:
        raise ValueRefused("text with half a surrogate pair cannot be sent") from None


def _check_required(operation: Operation, query: Mapping[str, Any], headers: Mapping[str, Any]) -> None:
    given = {"query": query, "header": headers}
    for p in operation.parameters:
        if p.required and p.location in given and given[p.location].get(p.name, UNSET) is UNSET:
            raise TypeError(f"{operation.id}: {p.python_name} is required")


def _accept(operation: Operation) -> str:
    types = (a.media_type for a in operation.answers if a.media_type and a.status.startswith("2"))
    return ", ".join(dict.fromkeys(types)) or "application/json"


# --- path ---------------------------------------------------------------------------------------


@cache
def _pieces(template: str) -> tuple[str, ...]:
    """Split a path into literal pieces and, at the odd places, the placeholders between them."""
    return tuple(_PLACEHOLDER.split(template))


def _path(operation: Operation, values: tuple[Any, ...]) -> str:
    pieces = list(_pieces(operation.path))
    names = pieces[1::2]
    if len(values) != len(names):
        raise TypeError(f"{operation.id} takes {len(names)} path values, got {len(values)}")
    types = {p.name: p.type for p in operation.parameters if p.location == "path"}
    for index, (name, value) in enumerate(zip(names, values, strict=True)):
        pieces[2 * index + 1] = _segment(operation, name, types.get(name, "Any"), value)
    return "".join(pieces)


def _segment(operation: Operation, name: str, tp: str, value: Any) -> str:
    at = (f"path parameter {name}",)
    data = _plain(operation, tp, value, at)
    text = ",".join(_texts(data, at)) if isinstance(data, list) else _text(data, at)
    # An empty or dotted segment would reach another operation, whatever the encoding.
    if text in ("", ".", ".."):
        raise ValueRefused("must not be empty, '.' or '..'", at)
    return _quote(text, at)


# --- query and headers --------------------------------------------------------------------------


def _query(
    operation: Operation, declared: Mapping[tuple[Location, str], Parameter], values: Mapping[str, Any]
) -> Iterable[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET:
            continue
        at = (f"query parameter {name}",)
        parameter = declared.get(("query", name))
        data = _plain(operation, parameter.type if parameter else "Any", value, at)
        yield from _pairs(name, data, parameter, at)


def _pairs(name: str, data: Any, parameter: Parameter | None, at: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    style = (parameter.style if parameter else "") or "form"
    explode = parameter.explode if parameter else None
    if explode is None:
        explode = style in ("form", "deepObject")
    if isinstance(data, dict):
        pairs = [(key, _text(item, (*at, key))) for key, item in data.items()]
        if style == "deepObject":
            return [(f"{name}[{key}]", text) for key, text in pairs]
        if explode:
            return pairs
        return [(name, _SEPARATORS.get(style, ",").join(part for pair in pairs for part in pair))]
    if isinstance(data, list):
        texts = _texts(data, at)
        if explode:
            return [(name, text) for text in texts]
        return [(name, _SEPARATORS.get(style, ",").join(texts))]
    return [(name, _text(data, at))]


def _headers(
    operation: Operation, declared: Mapping[tuple[Location, str], Parameter], values: Mapping[str, Any]
) -> dict[str, str]:
    sent: dict[str, str] = {}
    for name, value in values.items():
        if value is UNSET:
            continue
        at = (f"header {name}",)
        parameter = declared.get(("header", name))
        data = _plain(operation, parameter.type if parameter else "Any", value, at)
        text = ",".join(_texts(data, at)) if isinstance(data, list) else _text(data, at)
        if not (text.isascii() and text.isprintable()):
            raise ValueRefused("must be printable ASCII without line breaks", at)
        sent[name.lower()] = text
    return sent


def _plain(operation: Operation, tp: str, value: Any, at: tuple[str, ...]) -> Any:
    try:
        return write(tp, value, operation.models)
    except ValueRefused as error:
        raise ValueRefused(error.reason, (*at, *error.path)) from None


def _text(data: Any, at: tuple[str | int, ...]) -> str:
    """Write one value outside the body.

    A null has no form there, and dropping it could ask for more than the caller meant.
    """
    if isinstance(data, str):
        return data
    if isinstance(data, bool):
        return "true" if data else "false"
    if isinstance(data, int | float):
        return repr(data)
    if data is None:
        raise ValueRefused("must not be None; leave it out", at)
    raise ValueRefused("lists and objects cannot be nested here", at)


def _texts(data: list[Any], at: tuple[str | int, ...]) -> list[str]:
    return [_text(item, (*at, index)) for index, item in enumerate(data)]


def _quote(text: str, at: tuple[str | int, ...]) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise ValueRefused("text with half a surrogate pair cannot be sent", at) from None


def _encode_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return "&".join(f"{_quote(n, ())}={_quote(v, (n,))}" for n, v in pairs)


# --- body ---------------------------------------------------------------------------------------


def _body(operation: Operation, value: Any, extra: Mapping[str, Any]) -> tuple[str | None, bytes | None]:
    """Give media type and bytes; neither where there is no body."""
    body = operation.body
    if body is None:
        if value is not UNSET or extra:
            raise TypeError(f"{operation.id} takes no body")
        return None, None
    if body.kind in ("binary", "text"):
        if value is not UNSET:
            return body.media_type, _bytes(value)
    elif isinstance(value, Mapping) and body.fields:
        data = _fields(operation, body, value, extra)
        if data or body.required:
            return _encoded(body, data)
    elif extra:
        return _encoded(body, _fields(operation, body, value or {}, extra))
    elif value is not UNSET:
        return _encoded(body, write(body.type or "Any", value, operation.models))
    elif body.fields and body.required:
        return _encoded(body, _fields(operation, body, {}, {}))
    if body.required:
        raise TypeError(f"{operation.id}: a body is required")
    return None, None


def _fields(operation: Operation, body: Body, given: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Write the fields of an object body, each by its own type; a file is left for the multipart encoder."""
    types = {field.name: field.type for field in body.fields}
    for name in extra:
        if given.get(name, UNSET) is not UNSET:
            raise TypeError(f"{operation.id}: {name!r} is given twice")
    if body.one_of:
        _check_variant(operation, body, {**given, **extra})
    data: dict[str, Any] = {}
    for name, value in (*given.items(), *extra.items()):
        if value is UNSET:
            continue
        if body.kind == "multipart" and is_file(value):
            data[name] = value
            continue
        try:
            data[name] = write(types.get(name, "Any"), value, operation.models)
        except ValueRefused as error:
            raise error.inside(name) from None
    return data


def _check_variant(operation: Operation, body: Body, given: Mapping[str, Any]) -> None:
    """Refuse what no variant of the body is; a null gives nothing that a variant could ask for."""
    there = {name for name, value in given.items() if value is not UNSET and value is not None}
    fitting = [names for names in body.one_of if there.issuperset(names)]
    if not fitting:
        raise TypeError(f"{operation.id}: needs {_alternatives(body, body.one_of)}")
    if body.exclusive and len(several := [names for names in fitting if names]) > 1:
        raise TypeError(f"{operation.id}: takes only one of {_alternatives(body, several)}")


def _alternatives(body: Body, sets: Iterable[tuple[str, ...]]) -> str:
    """Say which arguments go together, as in `a, b + c or d`."""
    arguments = {field.name: field.python_name for field in body.fields}
    *others, last = [" + ".join(arguments[name] for name in names) for names in sets if names]
    return f"{', '.join(others)} or {last}" if others else last


def _encoded(body: Body, data: Any) -> tuple[str, bytes]:
    if body.kind == "json":
        return body.media_type, dumps(data)
    if not isinstance(data, Mapping):
        raise ValueRefused(f"a {body.kind} body is an object")
    if body.kind == "multipart":
        return encode(body.media_type, data, dumps)
    pairs = (pair for name, value in data.items() for pair in _pairs(name, value, None, (name,)))
    return body.media_type, _encode_pairs(pairs).encode()


def _bytes(value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return contents(value)
