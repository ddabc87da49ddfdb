"""From a call to a request, without any I/O: names, types and places come from the operation."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple
from urllib.parse import quote

from attrs import define, field

from .deprecation import warn_of_deprecated
from .errors import ValueRefused, kind_of
from .json_text import write_json
from .known_events import events_of
from .multipart import contents, encode, is_file
from .names import resolve
from .operation import Body, Location, Operation, Parameter
from .options import RequestOptions
from .unset import UNSET
from .writer import check_filled, takes_null, write

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_MOST_REMEMBERED: Final = 1000
_SEPARATORS = {"form": ",", "simple": ",", "spaceDelimited": " ", "pipeDelimited": "|"}


@define(kw_only=True)
class Request:
    """A request, complete except for the host and the credentials.

    It belongs to one call: the transports on its way add what they know, then it is sent.

    Args:
        method: the HTTP method.
        base_url: what `path` is below; empty where the transport's client knows it.
        path: the path, percent-encoded. Not shown in `repr`, as it can hold a person's address.
        query: names and values in order, not encoded. Not shown in `repr`.
        headers: headers, names in lower case. Not shown in `repr`.
        data: the JSON body before it is written; `UNSET` where the body is not JSON or there is none. Not shown
            in `repr`.
        content: the body's bytes, or `None` for no body; where they are not given, `data` is written when
            they are first asked for. Not shown in `repr`.
        arguments: path parameters as text, by wire name. Not shown in `repr`.
        has_ids: whether every event in `content` has the id by which the vendor knows it again, where `data` is not
            there to show it.
    """

    method: str
    base_url: str = ""
    path: str = field(repr=False)
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    headers: dict[str, str] = field(factory=dict[str, str], repr=False)
    data: Any = field(default=UNSET, repr=False)
    _content: bytes | None = field(default=None, repr=False)
    arguments: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    has_ids: bool = False

    @property
    def content(self) -> bytes | None:
        """The body's bytes, or `None` for no body.

        Raises:
            ValueRefused: text in `data` is not Unicode (half a surrogate pair).
        """
        if self._content is None and self.data is not UNSET:
            self._content = dumps(self.data)
        return self._content

    def set_data(self, data: Any) -> None:
        """Send this JSON body.

        Args:
            data: the body before it is written.
        """
        self.data = data
        self._content = None

    def set_content(self, content: bytes) -> None:
        """Send these bytes as body.

        Args:
            content: the bytes.
        """
        self._content = content

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
    options: RequestOptions | None = None,
) -> Request:
    """Build the request of a call.

    Args:
        operation: what is called.
        path: a value for each placeholder of the operation's path, in that order.
        query: query values by wire name; lists and objects go as the parameter's style says.
        headers: header values by wire name.
        body: the body: by wire name where the operation lists its fields, else one value of its type.
        extra: further fields of an object body, by wire name.
        options: what this call does differently; of it, only `extra_body` says anything here.

    Returns:
        The request. `UNSET` values are left out everywhere.

    Raises:
        ValueRefused: a value cannot be sent where it was given; the message names it.
        TypeError: a required parameter or body is missing, no variant of the body asks for just what is given,
            or a field is given twice.
    """
    try:
        request = _built(operation, path, query or {}, headers or {})
        _add_body(request, operation, body, extra or {})
        if operation.events:
            events_of(operation.events).warn_of_misspelt(_elements(operation, request.data))
        if options is not None:
            _check_options(operation, options)
        if options is not None and options.extra_body:
            _merge(request, operation, options.extra_body)
        if operation.deprecated or operation.deprecated_names:
            warn_of_deprecated(operation, [values for values in (query, headers, body) if isinstance(values, Mapping)])
    except ValueRefused as error:
        error.operation = operation
        raise
    return request


def _check_options(operation: Operation, options: object) -> None:
    if not isinstance(options, RequestOptions):
        raise TypeError(f"{operation.call}: options must be RequestOptions(...), not {kind_of(options)}")


def _elements(operation: Operation, data: Any) -> list[Any]:
    """The calls in the body of a batch; the body of any other call."""
    items = operation.limits.items if operation.limits is not None else None
    return data.get(items) or [] if items is not None and isinstance(data, dict) else [data]


def _built(
    operation: Operation, path: tuple[Any, ...], query: Mapping[str, Any], headers: Mapping[str, Any]
) -> Request:
    """Build a request without its body."""
    plan = _PLANS.get(id(operation)) or _remember(operation)
    if operation.query:
        query = {**operation.query, **{name: value for name, value in query.items() if value is not UNSET}}
    if plan.required:
        _check_required(operation, plan, query, headers)
    if operation.goes_with:
        _check_together(operation, query)
    arguments = _arguments(operation, plan, path)
    return Request(
        method=operation.method,
        path=_path(plan, arguments),
        query=tuple(_query(operation, plan, query)) if query else (),
        headers={**plan.headers, **_headers(operation, plan, headers)} if headers else {**plan.headers},
        arguments=arguments,
    )


class _Plan(NamedTuple):
    """What every call of an operation has in common.

    Args:
        operation: the operation.
        headers: the headers that each call sends.
        declared: its parameters, by place and name.
        required: those outside the path that a call must give.
        pieces: literal pieces of its path and, at the odd places, the placeholders between them.
        in_path: what is declared of each placeholder, in their order.
    """

    operation: Operation
    headers: Mapping[str, str]
    declared: Mapping[tuple[Location, str], Parameter]
    required: tuple[Parameter, ...]
    pieces: tuple[str, ...]
    in_path: tuple[Parameter | None, ...]


_PLANS: Final[dict[int, _Plan]] = {}
"""Plans by the identity of their operation, whose hash takes longer; each keeps its operation alive."""


def _remember(operation: Operation) -> _Plan:
    if len(_PLANS) >= _MOST_REMEMBERED:  # somebody makes new operations for every call
        _PLANS.clear()
    declared: dict[tuple[Location, str], Parameter] = {(p.location, p.name): p for p in operation.parameters}
    pieces = tuple(_PLACEHOLDER.split(operation.path))
    plan = _PLANS[id(operation)] = _Plan(
        operation,
        {"accept": _accept(operation), **{name.lower(): value for name, value in operation.headers.items()}},
        declared,
        tuple(p for p in operation.parameters if p.required and p.location != "path"),
        pieces,
        tuple(declared.get(("path", name)) for name in pieces[1::2]),
    )
    return plan


def dumps(value: Any) -> bytes:
    """Write JSON data as UTF-8 bytes, without spaces.

    Args:
        value: what `write` gave.

    Returns:
        The bytes.

    Raises:
        ValueRefused: text in it is not Unicode (half a surrogate pair), or a number has thousands of digits.
    """
    try:
        return write_json(value)
    except UnicodeEncodeError:
        raise ValueRefused("text with half a surrogate pair cannot be sent") from None
    except ValueError:  # the limit that Python sets itself
        raise ValueRefused("a whole number with thousands of digits cannot be sent") from None


def _check_required(operation: Operation, plan: _Plan, query: Mapping[str, Any], headers: Mapping[str, Any]) -> None:
    for p in plan.required:
        if (query if p.location == "query" else headers).get(p.name, UNSET) is UNSET:
            raise TypeError(f"{operation.call}: {p.python_name} is required")


def _check_together(operation: Operation, query: Mapping[str, Any]) -> None:
    """Refuse query parameters that the service ignores together with the value another one has."""
    arguments = {p.name: p.python_name for p in operation.parameters if p.location == "query"}
    for name, by_value in operation.goes_with.items():
        has = str(query.get(name))
        for value, names in by_value.items() if has in by_value else ():
            lost = [arguments[other] for other in names if query.get(other, UNSET) is not UNSET]
            if value != has and lost:
                verb = "goes" if len(lost) == 1 else "go"
                of = arguments[name]
                raise TypeError(
                    f"{operation.call}: {' and '.join(lost)} {verb} with {of}={value!r}, and this call has {of}={has!r}"
                )


def _accept(operation: Operation) -> str:
    types = (a.media_type for a in operation.responses if a.media_type and a.status.startswith("2"))
    return ", ".join(dict.fromkeys(types)) or "application/json"


# --- path ---------------------------------------------------------------------------------------


def _arguments(operation: Operation, plan: _Plan, values: tuple[Any, ...]) -> dict[str, str]:
    """Write the path parameters, by name in the order of the path."""
    names = plan.pieces[1::2]
    if len(values) != len(names):
        raise TypeError(f"{operation.call} takes {len(names)} path values, got {len(values)}")
    return {
        name: _segment(operation, name, parameter, value)
        for name, parameter, value in zip(names, plan.in_path, values, strict=True)
    }


def _path(plan: _Plan, arguments: Mapping[str, str]) -> str:
    pieces = list(plan.pieces)
    for index, name in enumerate(pieces[1::2]):
        pieces[2 * index + 1] = _quote(arguments[name], (f"path parameter {name}",))
    return "".join(pieces)


def _segment(operation: Operation, name: str, parameter: Parameter | None, value: Any) -> str:
    at = (f"path parameter {name}",)
    tp = parameter.type if parameter else "Any"
    if value is None:
        raise ValueRefused("must not be None", at)
    # A number in a path is text there in any case.
    data = value if value.__class__ is str and tp in ("str", "int") else _plain(operation, tp, value, at)
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, bool | float):
            raise ValueRefused(f"{kind_of(item)} is not allowed here, which takes text or a whole number", at)
    text = ",".join(_texts(data, at)) if isinstance(data, list) else _text(data, at)
    if text == "" and parameter is not None and parameter.may_be_empty:
        return text
    # An empty or dotted segment would reach another operation, whatever the encoding.
    if text in ("", ".", ".."):
        raise ValueRefused("must not be empty, '.' or '..'", at)
    return text


# --- query and headers --------------------------------------------------------------------------


def _query(operation: Operation, plan: _Plan, values: Mapping[str, Any]) -> Iterable[tuple[str, str]]:
    for name, value in values.items():
        if value is UNSET:
            continue
        at = (f"query parameter {name}",)
        parameter = plan.declared.get(("query", name))
        data = _plain(operation, parameter.type if parameter else "Any", value, at)
        yield from _pairs(name, data, parameter, at)


def _pairs(name: str, data: Any, parameter: Parameter | None, at: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    style = (parameter.style if parameter else "") or "form"
    if style == "json":
        return [(name, dumps(data).decode())]
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


def _headers(operation: Operation, plan: _Plan, values: Mapping[str, Any]) -> dict[str, str]:
    sent: dict[str, str] = {}
    for name, value in values.items():
        if value is UNSET:
            continue
        at = (f"header {name}",)
        parameter = plan.declared.get(("header", name))
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


def _add_body(request: Request, operation: Operation, value: Any, extra: Mapping[str, Any]) -> None:
    body = operation.body
    if body is None:
        if value is not UNSET or extra:
            raise TypeError(f"{operation.call} takes no body")
        return
    if body.kind in ("binary", "text"):
        if value is not UNSET:
            request.headers["content-type"] = body.media_type
            request.set_content(_bytes(value))
            return
    elif (data := _data(operation, body, value, extra)) is not UNSET:
        return _encode(request, body, data)
    if body.required:
        raise TypeError(f"{operation.call}: a body is required")


def _data(operation: Operation, body: Body, value: Any, extra: Mapping[str, Any]) -> Any:
    """Give what is to be written as body; `UNSET` where nothing was given."""
    if isinstance(value, Mapping) and (body.fields or body.constants):
        return _fields(operation, body, value, extra) or ({} if body.required else UNSET)
    if extra:
        return _fields(operation, body, value or {}, extra)
    if value is not UNSET:
        return write(body.type or "Any", value, operation.models)
    return _fields(operation, body, {}, {}) if (body.fields or body.constants) and body.required else UNSET


def _fields(operation: Operation, body: Body, given: Mapping[str, Any], extra: Mapping[str, Any]) -> dict[str, Any]:
    """Write the fields of an object body, each by its own type; a file is left for the multipart encoder."""
    declared = _declared(body, operation.models)
    for name in extra:
        if name in body.constants or given.get(name, UNSET) is not UNSET:
            raise TypeError(f"{operation.call}: {name!r} is given twice")
    data: dict[str, Any] = {**body.constants}
    for name, value in (*given.items(), *extra.items()):
        if value is UNSET:
            continue
        if body.kind == "multipart" and is_file(value):
            data[name] = value
            continue
        field = declared.get(name)
        try:
            written = write("Any" if field is None else field.type, value, operation.models)
        except ValueRefused as error:
            raise error.inside(name) from None
        if field is not None:
            if written is None and not field.null:
                raise ValueRefused("must not be None", (name,))
            if field.least:
                check_filled(written, field.least, name)
        data[name] = written
    for name, field in declared.items() if data or body.required else ():
        if field.required and name not in data:
            raise TypeError(f"{operation.call}: {field.python_name} is required")
    if body.one_of:
        _check_variant(operation, body, declared, data)
    return data


class _Declared(NamedTuple):
    """What is declared of a field of a body: see `BodyField`; of `least` and `null`, what applies."""

    type: str
    python_name: str
    required: bool
    least: int
    null: bool
    may_be_empty: bool


_DECLARED: Final[dict[tuple[int, str], tuple[Body, Mapping[str, _Declared]]]] = {}


def _declared(body: Body, module: str) -> Mapping[str, _Declared]:
    """Give what is declared of each field; kept by the identity of the body, whose hash takes longer than the call."""
    if (found := _DECLARED.get((id(body), module))) is not None:
        return found[1]
    if len(_DECLARED) >= _MOST_REMEMBERED:  # somebody makes new operations for every call
        _DECLARED.clear()
    declared = {
        field.name: _Declared(
            field.type,
            field.python_name,
            field.required,
            field.least if field.least is not None else int(field.required),
            not field.required or takes_null(resolve(field.type, module)),
            field.least == 0,
        )
        for field in body.fields
    }
    _DECLARED[id(body), module] = (body, declared)
    return declared


def _check_variant(
    operation: Operation, body: Body, declared: Mapping[str, _Declared], given: Mapping[str, Any]
) -> None:
    """Refuse what no variant of the body is; null and empty values give nothing that a variant could ask for."""
    empty = {
        name
        for name, value in given.items()
        if value is None or (value in ("", []) and not (name in declared and declared[name].may_be_empty))
    }
    there = {name: value for name, value in given.items() if name not in empty}
    fitting = [each for each in body.one_of if all(_is_given(asked, there) for asked in each)]
    if not fitting:
        raise TypeError(f"{operation.call}: needs {_alternatives(body, body.one_of)}")
    if not any(fitting):  # what was meant to be said is nothing, and the call would mean something else without it
        for each in body.one_of:
            for name in empty.intersection(asked for asked in each if isinstance(asked, str)):
                if given[name] is not None:
                    raise ValueRefused("must not be empty", (name,))
    if body.exclusive and len(several := [names for names in fitting if names]) > 1:
        raise TypeError(f"{operation.call}: takes only one of {_alternatives(body, several)}")


def _is_given(asked: str | tuple[str, Any], there: Mapping[str, Any]) -> bool:
    return asked in there if isinstance(asked, str) else there.get(asked[0]) == asked[1]


def _alternatives(body: Body, sets: Iterable[tuple[str | tuple[str, Any], ...]]) -> str:
    """Say which arguments go together, as in `a, b + c or d`."""
    arguments = {field.name: field.python_name for field in body.fields}

    def named(asked: str | tuple[str, Any]) -> str:
        return arguments[asked] if isinstance(asked, str) else f"{arguments[asked[0]]}={asked[1]!r}"

    *others, last = [" + ".join(named(asked) for asked in each) for each in sets if each]
    return f"{', '.join(others)} or {last}" if others else last


def _encode(request: Request, body: Body, data: Any) -> None:
    media_type = body.media_type
    if body.kind == "json":
        request.set_data(data)
    elif not isinstance(data, Mapping):
        raise ValueRefused(f"a {body.kind} body is an object")
    elif body.kind == "multipart":
        media_type, content = encode(body.media_type, data, dumps)
        request.set_content(content)
    else:
        pairs = (pair for name, value in data.items() for pair in _pairs(name, value, None, (name,)))
        request.set_content(_encode_pairs(pairs).encode())
    request.headers["content-type"] = media_type


def _merge(request: Request, operation: Operation, extra: Mapping[str, Any]) -> None:
    """Add fields that the contract does not know to a JSON body."""
    if operation.body is None or operation.body.kind != "json" or not isinstance(request.data, dict | type(UNSET)):
        raise TypeError(f"{operation.call}: extra_body needs a call with a JSON object as its body")
    try:
        data = write("Any", extra, operation.models)
    except ValueRefused as error:
        raise error.inside("extra_body") from None
    request.set_data(_merged(request.data if isinstance(request.data, dict) else {}, data))
    request.headers.setdefault("content-type", operation.body.media_type)


def _merged(data: dict[str, Any], extra: dict[str, Any]) -> dict[str, Any]:
    merged = dict(data)
    for name, value in extra.items():
        below = merged.get(name)
        merged[name] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _bytes(value: Any) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return contents(value)
