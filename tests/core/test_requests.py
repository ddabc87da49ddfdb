"""Requests: what a call becomes, to the byte."""

from __future__ import annotations

import io
import json
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_core import (
    UNSET,
    Body,
    BodyField,
    DeclaredResponse,
    Operation,
    Parameter,
    Request,
    ValueRefused,
    build,
)

from . import models
from .models import ById, PersonEvent

TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


def operation(**facts: Any) -> Operation:
    base = {"id": "op", "api": "test", "method": "POST", "path": "/v1/x", "resource": "r", "name": "n"}
    return Operation(**{**base, "models": models.__name__, **facts})


def query(value: Any, **facts: Any) -> Request:
    parameter = Parameter(name="q", location="query", python_name="q", **facts)
    return build(operation(parameters=(parameter,)), query={"q": value})


def header(value: Any, **facts: Any) -> Request:
    parameter = Parameter(name="X-H", location="header", python_name="x_h", **facts)
    return build(operation(parameters=(parameter,)), headers={"X-H": value})


# --- path ---------------------------------------------------------------------------------------


@given(value=TEXT)
def test_a_path_value_arrives_as_it_was_given(value: str) -> None:
    if value in (".", ".."):
        return
    target = build(operation(path="/v1/c/{id}/devices"), path=(value,)).target
    assert target.isascii()
    assert target.split("/")[1:3] == ["v1", "c"] and target.split("/")[4:] == ["devices"]
    assert unquote(target.split("/")[3]) == value


def test_path_values_are_encoded_once() -> None:
    op = operation(path="/v1/{a}/b/{b}.json")
    assert build(op, path=("a/b+c@d é", 7)).target == "/v1/a%2Fb%2Bc%40d%20%C3%A9/b/7.json"
    assert build(op, path=("%2e%2e", "x?y#z")).target == "/v1/%252e%252e/b/x%3Fy%23z.json"


@pytest.mark.parametrize("value", ["", ".", "..", None, UNSET, {"a": 1}, float("nan"), "\ud800"])
def test_path_values_that_would_reach_something_else_are_refused(value: Any) -> None:
    with pytest.raises(ValueRefused, match="path parameter id"):
        build(operation(path="/v1/{id}"), path=(value,))


def test_the_number_of_path_values_must_fit() -> None:
    with pytest.raises(TypeError, match="takes 1 path values, got 2"):
        build(operation(path="/v1/{id}"), path=("a", "b"))


# --- query --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "facts", "expected"),
    [
        ("a+b c&d=é", {}, "q=a%2Bb%20c%26d%3D%C3%A9"),
        (True, {"type": "bool"}, "q=true"),
        (False, {"type": "bool"}, "q=false"),
        (5, {"type": "int"}, "q=5"),
        (0.5, {"type": "float"}, "q=0.5"),
        (datetime(1970, 1, 2, tzinfo=UTC), {"type": "UnixTime"}, "q=86400"),
        (date(2024, 5, 6), {}, "q=2024-05-06"),
        ("", {}, "q="),
        (["a", "b"], {}, "q=a&q=b"),
        ([], {}, ""),
        (["a", "b"], {"explode": False}, "q=a%2Cb"),
        (["a", "b"], {"style": "spaceDelimited"}, "q=a%20b"),
        (["a", "b"], {"style": "pipeDelimited", "explode": False}, "q=a%7Cb"),
        (["a", "b"], {"style": "pipeDelimited", "explode": True}, "q=a&q=b"),
        ({"a": 1, "b": True}, {}, "a=1&b=true"),
        ({"a": 1, "b": True}, {"explode": False}, "q=a%2C1%2Cb%2Ctrue"),
        ({"a": 1}, {"style": "deepObject"}, "q%5Ba%5D=1"),
        (UNSET, {}, ""),
    ],
)
def test_query_values_go_as_the_parameter_says(value: Any, facts: dict[str, Any], expected: str) -> None:
    assert query(value, **facts).target.removeprefix("/v1/x").removeprefix("?") == expected


@given(value=TEXT)
def test_a_query_value_arrives_as_it_was_given(value: str) -> None:
    assert parse_qsl(query(value).target.partition("?")[2], keep_blank_values=True) == [("q", value)]


@pytest.mark.parametrize("value", [None, [None], [["a"]], {"a": [1]}, {1}, "\ud800"])
def test_query_values_without_a_form_are_refused(value: Any) -> None:
    with pytest.raises(ValueRefused, match="q"):
        _ = query(value).target


def test_required_parameters_are_missed() -> None:
    with pytest.raises(TypeError, match=r"n .POST /v1/x.: q is required"):
        query(UNSET, required=True)
    with pytest.raises(TypeError, match=r"n .POST /v1/x.: x_h is required"):
        header(UNSET, required=True)


# --- headers ------------------------------------------------------------------------------------


def test_headers() -> None:
    facts = {"headers": {"X-Strict-Mode": "1"}, "responses": (DeclaredResponse(status="200", media_type="text/csv"),)}
    request = build(operation(**facts), headers={"X-Flag": True, "X-List": ["a", "b"], "X-Gone": UNSET})
    assert request.headers == {"accept": "text/csv", "x-strict-mode": "1", "x-flag": "true", "x-list": "a,b"}
    assert build(operation(**facts), headers={"X-Strict-Mode": "0"}).headers["x-strict-mode"] == "0"


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "\x00", "é", None])
def test_headers_cannot_break_out(value: Any) -> None:
    with pytest.raises(ValueRefused, match="header X-H"):
        header(value)


# --- JSON bodies --------------------------------------------------------------------------------

NAMED = {"type": "person", "action": "event", "name": "m"}
FIELDS = (
    BodyField(name="to", python_name="to", type="str"),
    BodyField(name="from", python_name="from_", type="str | Unset"),
    BodyField(name="at", python_name="at", type="UnixTime | Unset"),
    BodyField(name="who", python_name="who", type="ById | ByEmail | Mapping[str, Any] | Unset"),
    BodyField(name="events", python_name="events", type="Sequence[PersonEvent | Mapping[str, Any]] | Unset"),
)


def body(value: Any = UNSET, extra: Any = None, **facts: Any) -> Any:
    request = build(operation(body=Body(**facts)), body=value, extra=extra)
    if request.content is None:
        assert "content-type" not in request.headers
        return None
    assert request.headers["content-type"] == "application/json"
    return json.loads(request.content)


def test_fields_are_written_by_their_types() -> None:
    noon = datetime(1970, 1, 2, tzinfo=UTC)
    given = {
        "to": "a",
        "from": UNSET,
        "at": noon,
        "who": {"id": "1", "x": UNSET},
        "events": ({**NAMED, "timestamp": noon}, PersonEvent(name="n", timestamp=1)),
    }
    assert body(given, extra={"free": noon}, fields=FIELDS) == {
        "to": "a",
        "at": 86400,
        "who": {"id": "1"},
        "events": [{**NAMED, "timestamp": 86400}, {"type": "person", "action": "event", "name": "n", "timestamp": 1}],
        "free": "1970-01-02T00:00:00Z",
    }


def test_null_clears_and_unset_leaves_out() -> None:
    assert body({"to": None, "from": UNSET}, fields=FIELDS) == {"to": None}


def test_what_stands_for_no_body() -> None:
    assert body({"to": UNSET}, fields=FIELDS) is None
    assert body({"to": UNSET}, fields=FIELDS, required=True) == {}
    assert body(fields=FIELDS, required=True) == {}
    assert body(type="ById") is None
    assert body({}, type="dict[str, Any]") == {}
    with pytest.raises(TypeError, match=r"n .POST /v1/x.: a body is required"):
        body(type="ById", required=True)
    assert build(operation()).content is None
    with pytest.raises(TypeError, match=r"n .POST /v1/x. takes no body"):
        build(operation(), body={})


def test_one_value_of_the_bodys_type() -> None:
    assert body(ById(id="1"), type="ById | ByEmail") == {"id": "1"}
    assert body([{"id": "1"}], type="list[ById]") == [{"id": "1"}]
    assert body("text", type="str") == "text"


def test_extra_goes_beside_the_fields_but_never_over_them() -> None:
    assert body({"to": UNSET}, extra={"to": "x"}, fields=FIELDS) == {"to": "x"}
    assert body(extra={"a": 1}) == {"a": 1}
    with pytest.raises(TypeError, match="'to' is given twice"):
        body({"to": "y"}, extra={"to": "x"}, fields=FIELDS)


def choosing(*one_of: tuple[str, ...], **facts: Any) -> Operation:
    """An operation whose body has variants; its argument for the field `from` is `from_`."""
    names = {"a": "a", "b": "b", "from": "from_"}
    fields = tuple(BodyField(name=wire, python_name=name) for wire, name in names.items())
    return operation(body=Body(required=True, fields=fields, one_of=one_of, **facts))


@pytest.mark.parametrize("given", [{"a": 1}, {"b": 1, "from": 2}, {"a": 1, "b": 2, "from": 3}, {"a": 1, "b": None}])
def test_what_one_variant_asks_for_is_enough(given: dict[str, Any]) -> None:
    assert json.loads(build(choosing(("a",), ("b", "from")), body=given).content or b"") == given


@pytest.mark.parametrize("given", [UNSET, {}, {"b": 1}, {"from": 1}, {"a": None}, {"a": UNSET}])
def test_a_body_that_is_no_variant_is_refused_with_what_is_missing(given: Any) -> None:
    with pytest.raises(TypeError, match=r"^cio.[a-z]+.r.n .POST /v1/x.: needs a or b \+ from_$"):
        build(choosing(("a",), ("b", "from")), body=given)


def test_a_further_field_can_make_a_variant() -> None:
    assert build(choosing(("a",)), body={}, extra={"a": 1}).content == b'{"a":1}'


def test_variants_may_exclude_each_other() -> None:
    optional = choosing((), ("a",), ("b",), exclusive=True)
    for body in ({}, {"a": 1}, {"b": 1}, {"a": 1, "b": None}):
        assert json.loads(build(optional, body=body).content or b"") == body
    with pytest.raises(TypeError, match=r"^cio.[a-z]+.r.n .POST /v1/x.: takes only one of a or b$"):
        build(optional, body={"a": 1, "b": 2})
    with pytest.raises(TypeError, match=r"^cio.[a-z]+.r.n .POST /v1/x.: needs a or b$"):
        build(choosing(("a",), ("b",), exclusive=True), body={})


def test_json_is_compact_utf8() -> None:
    content = build(operation(body=Body()), body={"a": ["é", 1.0]}).content
    assert content == '{"a":["é",1.0]}'.encode()
    with pytest.raises(ValueRefused, match="surrogate"):
        body({"a": "\ud800"})


def test_a_refused_value_is_named() -> None:
    with pytest.raises(ValueRefused, match=r"^cio.[a-z]+.r.n .POST /v1/x.: events\[0\]\.timestamp: .*milliseconds"):
        body({"events": [{**NAMED, "timestamp": 1714993200000}]}, fields=FIELDS)


# --- other bodies -------------------------------------------------------------------------------


def sent(kind: Any, media_type: str, value: Any, **facts: Any) -> Request:
    return build(operation(body=Body(kind=kind, media_type=media_type, **facts)), body=value)


def test_form() -> None:
    fields = (BodyField(name="a", python_name="a"), BodyField(name="b", python_name="b"))
    request = sent("form", "application/x-www-form-urlencoded", {"a": "x+y z", "b": [1, True]}, fields=fields)
    assert request.content == b"a=x%2By%20z&b=1&b=true"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"


@pytest.mark.parametrize("value", [b"\x00\xff", io.BytesIO(b"\x00\xff"), bytearray(b"\x00\xff")])
def test_binary(value: Any) -> None:
    request = sent("binary", "application/octet-stream", value, required=True)
    assert (request.headers["content-type"], request.content) == ("application/octet-stream", b"\x00\xff")


def test_binary_takes_bytes_only() -> None:
    with pytest.raises(ValueRefused, match="binary mode"):
        sent("binary", "application/octet-stream", io.StringIO("x"))
    with pytest.raises(ValueRefused, match="int is not a file"):
        sent("binary", "application/octet-stream", 3)


def test_text() -> None:
    assert sent("text", "text/plain", "é").content == "é".encode()


def test_multipart_as_others_read_it() -> None:
    from werkzeug.formparser import parse_form_data

    fields = tuple(BodyField(name=n, python_name=n) for n in ("file", "two", "meta", "n", "on", "list", 'q"'))
    given = {
        "file": ('my "file".csv', io.BytesIO(b"id\n1"), "text/csv"),
        "two": [b"one", ("b.bin", b"--two")],
        "meta": {"a": 1},
        "n": 5,
        "on": True,
        "list": ["x", "y"],
        'q"': "é",
        "gone": UNSET,
    }
    request = sent("multipart", "multipart/form-data", given, fields=fields)
    content = request.content or b""
    environ = {
        "wsgi.input": io.BytesIO(content),
        "CONTENT_LENGTH": str(len(content)),
        "CONTENT_TYPE": request.headers["content-type"],
        "REQUEST_METHOD": "POST",
    }
    _, form, files = parse_form_data(environ)
    assert json.loads(form["meta"]) == {"a": 1}
    assert (form["n"], form["on"], form.getlist("list")) == ("5", "true", ["x", "y"])
    assert form['q"'] == "é"
    assert files["file"].mimetype == "text/csv"
    read = [(name, file.read()) for name, file in files.items(multi=True)]
    assert read == [("file", b"id\n1"), ("two", b"one"), ("two", b"--two")]
    assert "gone" not in form
    for _, file in files.items(multi=True):
        file.close()


def test_names_in_multipart_cannot_break_out() -> None:
    evil = 'x"\r\nX-Evil: 1\r\n\r\n'
    given = {evil: "1", "file": (evil, b"2", "a/b\r\nX-Evil: 1")}
    fields = (BodyField(name=evil, python_name="x"), BodyField(name="file", python_name="file"))
    assert b"\r\nX-Evil" not in (sent("multipart", "multipart/form-data", given, fields=fields).content or b"")


# --- requests -----------------------------------------------------------------------------------


def test_a_request_shows_nothing_that_was_sent() -> None:
    parameter = Parameter(name="q", location="query", python_name="q")
    op = operation(path="/v1/{id}", parameters=(parameter,), body=Body())
    request = build(op, path=("canary",), query={"q": "canary"}, headers={"X": "canary"}, body={"x": "canary"})
    assert "canary" not in repr(request)


def test_operations_are_equal_by_api_and_id() -> None:
    assert operation() == operation(path="/other")
    assert len({operation(), operation(method="GET")}) == 1
    assert operation() != operation(api="another")
    assert repr(operation()) == "<Operation test op: POST /v1/x>"
