"""Answers: values, or errors that say what the vendor says and show nothing else."""

from __future__ import annotations

import json
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from customerio_core import (
    ApiError,
    AuthenticationFailed,
    Conflict,
    CustomerIOError,
    DeclaredResponse,
    ItemsRejected,
    NotFound,
    Operation,
    PayloadRefused,
    PayloadTooLarge,
    PermissionDenied,
    RateLimited,
    Redirected,
    ResponseError,
    ServerError,
    TooManyRequests,
    UnexpectedResponse,
    ValidationFailed,
    read_response,
)

from . import models
from .models import Message, Page

JSON = {"content-type": "application/json; charset=utf-8"}


def operation(*answers: DeclaredResponse) -> Operation:
    return Operation(
        id="op", api="test", method="GET", path="/", resource="r", name="n", models=models.__name__, responses=answers
    )


def typed(tp: str, status: str = "200", media_type: str = "application/json") -> Operation:
    return operation(DeclaredResponse(status=status, media_type=media_type, type=tp))


PAGE = typed("Page")


# --- values -------------------------------------------------------------------------------------


def test_a_page() -> None:
    page = read_response(PAGE, 200, JSON, b'{"messages":[{"id":"1"}],"next":""}')
    assert page == Page(messages=[Message(id="1")], next="")


@pytest.mark.parametrize(("status", "content"), [(204, b""), (200, b""), (200, b" \n"), (204, b"x"), (200, b"null")])
def test_nothing_is_none(status: int, content: bytes) -> None:
    assert read_response(PAGE, status, JSON, content) is None


def test_a_body_nobody_described_is_none() -> None:
    assert read_response(operation(DeclaredResponse(status="200")), 200, JSON, b"{}") is None
    assert read_response(operation(), 200, {}, b"whatever") is None


@pytest.mark.parametrize("status", ["200", "2XX", "201", "default"])
def test_answers_are_found_by_status_class_or_success(status: str) -> None:
    assert isinstance(read_response(typed("Page", status), 200, JSON, b"{}"), Page)


def test_answers_are_found_by_media_type() -> None:
    op = operation(
        DeclaredResponse(status="200", media_type="application/json", type="Page"),
        DeclaredResponse(status="200", media_type="text/csv", type="str"),
    )
    assert read_response(op, 200, {"content-type": "text/csv"}, b"a,b") == "a,b"
    assert isinstance(read_response(op, 200, JSON, b"{}"), Page)


@pytest.mark.parametrize("media_type", ["", "text/plain", "application/vnd.api+json", "text/json"])
def test_json_by_other_names(media_type: str) -> None:
    assert read_response(PAGE, 200, {"content-type": media_type}, b'\xef\xbb\xbf{"next":"x"}') == Page(next="x")


def test_files() -> None:
    assert read_response(typed("bytes", media_type="application/zip"), 200, {}, b"\x00\x01") == b"\x00\x01"


def test_unions_of_answers() -> None:
    assert read_response(typed("list[ById] | Page"), 200, JSON, b"[]") == []
    assert read_response(typed("str | int"), 200, JSON, b'"x"') == "x"


# --- unexpected ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headers", "content", "reason"),
    [
        ({"content-type": "text/html"}, b"<p>Hello", "a web page"),
        (JSON, b"<!DOCTYPE html><html>", "a web page"),
        (JSON, b'{"messages":[', "not whole JSON"),
        (JSON, b"\xff\xfe\xfa", "not whole JSON"),
        (JSON, b"[" * 200_000, "not whole JSON"),
        ({"content-type": "application/xml"}, b"{}", "application/xml, not JSON"),
        (JSON, b"[]", "its JSON is a list"),
        (JSON, b'"text"', "its JSON is a str"),
    ],
)
def test_a_success_that_is_none(headers: dict[str, str], content: bytes, reason: str) -> None:
    with pytest.raises(UnexpectedResponse, match=rf"\) returned 200, but .*{reason}") as caught:
        read_response(PAGE, 200, headers, content)
    assert caught.value.content == content


def test_a_web_page_is_no_success_of_an_operation_without_body_either() -> None:
    with pytest.raises(UnexpectedResponse):
        read_response(operation(DeclaredResponse(status="200")), 200, {"content-type": "text/html"}, b"<html>")
    html = typed("str", media_type="text/html")
    assert read_response(html, 200, {"content-type": "text/html"}, b"<html>") == "<html>"


# --- errors -------------------------------------------------------------------------------------

SHAPES: list[tuple[Any, list[str]]] = [
    ({"errors": [{"detail": "bad a", "status": "400"}, {"detail": "bad b", "status": 400}]}, ["bad a", "bad b"]),
    ({"errors": [{"detail": "bad", "source": {"pointer": "/data/x"}}]}, ["/data/x: bad"]),
    ({"meta": {"error": "bad"}}, ["bad"]),
    ({"meta": {"errors": ["bad", "worse"]}}, ["bad", "worse"]),
    ({"errors": [{"reason": "invalid", "field": "x", "message": "bad", "batch_index": 3}]}, ["x: bad"]),
    ({"errors": [{"reason": "required", "field": "x"}]}, ["x: required"]),
    ({"errors": ["bad"], "next": "x"}, ["bad"]),
    ({"error": "bad"}, ["bad"]),
    ({"message": "bad"}, ["bad"]),
    ("bad", ["bad"]),
    ([{"detail": "bad"}], ["bad"]),
]


@pytest.mark.parametrize(("shape", "messages"), SHAPES)
def test_every_shape_of_error_is_understood(shape: Any, messages: list[str]) -> None:
    error = refused(json.dumps(shape).encode())
    assert str(error) == f"{PAGE.call} returned 400: {'; '.join(messages)}"


def refused(content: bytes, status: int = 400) -> ResponseError:
    with pytest.raises(ResponseError) as caught:
        read_response(PAGE, status, JSON, content)
    return caught.value


def test_details_are_kept() -> None:
    error = refused(b'{"errors":[{"reason":"invalid","field":"x","message":"bad","batch_index":3}]}')
    (problem,) = error.problems
    assert (problem.message, problem.field, problem.reason, problem.item) == ("bad", "x", "invalid", 3)
    detail = b'{"errors":[{"detail":"oh no (reference 01C4ABCDEFGHJKMNPQRSTVWXYZ)","status":"500"}]}'
    assert refused(detail, 500).reference == "01C4ABCDEFGHJKMNPQRSTVWXYZ"
    assert refused(b"{}").reference is None


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (b"", ""),
        (b"{}", ""),
        (b"null", ""),
        (b"<html><head><title>522: Connection timed out</title>", ": 522: Connection timed out"),
        (b"<html>secret", ""),
        (b"upstream connect error", ": upstream connect error"),
        (b"\xff\xfe", ": \N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}"),
        (b'{"errors":["a\\u001b[31m\\nb"]}', ": a\N{REPLACEMENT CHARACTER}[31m b"),
        (b'{"errors":["a","b","c","d","e"]}', ": a; b; c; and 2 more"),
    ],
)
def test_errors_from_anywhere(content: bytes, shown: str) -> None:
    assert str(refused(content, 522)) == f"{PAGE.call} returned 522{shown}; it may have taken effect"


@pytest.mark.parametrize("status", [100, 199, 300, 301, 307, 400, 429, 500, 599])
def test_everything_but_2xx_is_an_error(status: int) -> None:
    assert refused(b"", status).status == status


@given(
    body=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda i: st.lists(i) | st.dictionaries(st.sampled_from(["errors", "meta", "error", "detail", "source"]), i),
    )
)
def test_no_shape_breaks_the_reader(body: Any) -> None:
    error = refused(json.dumps(body).encode())
    assert len(str(error)) < 2000
    assert len(error.problems) <= 20


def test_errors_are_short_and_show_no_body() -> None:
    content = json.dumps({"canary": "x" * 100, "errors": ["y" * 10_000]}).encode()
    error = refused(content)
    assert error.content == content
    assert len(error.messages[0]) == 300
    for text in (str(error), repr(error), repr(error.args), str(pickle.dumps(error))):
        assert "canary" not in text and len(text) < 2000


def test_errors_can_be_pickled() -> None:
    errors: list[ApiError] = [refused(b'{"errors":["bad"]}')]
    with pytest.raises(UnexpectedResponse) as caught:
        read_response(PAGE, 200, {"content-type": "text/html"}, b"<html>canary")
    errors.append(caught.value)
    for error in errors:
        twin = pickle.loads(pickle.dumps(error))
        assert type(twin) is type(error)
        assert str(twin) == str(error)
        assert twin.operation == error.operation
        assert twin.content == b""


REFUSED = b'{"errors":[{"reason":"invalid","field":"id","message":"is empty","batch_index":7}]}'


@pytest.mark.parametrize("status", [200, 207])
def test_a_success_that_refuses_items_is_none(status: int) -> None:
    op = attrs.evolve(operation(DeclaredResponse(status="200")), rejected="errors")
    with pytest.raises(ItemsRejected, match="id: is empty") as raised:
        read_response(op, status, JSON, REFUSED)
    assert [(p.item, p.field, p.reason) for p in raised.value.problems] == [(7, "id", "invalid")]
    assert read_response(op, 200, JSON, b'{"errors":[]}') is None
    assert read_response(op, 200, JSON, b"{}") is None


def test_all_refused_items_are_told() -> None:
    op = attrs.evolve(operation(), rejected="errors")
    errors = [{"message": f"bad {n}", "batch_index": n} for n in range(500)]
    with pytest.raises(ItemsRejected, match="and 497 more") as raised:
        read_response(op, 207, JSON, json.dumps({"errors": errors}).encode())
    assert [p.item for p in raised.value.problems] == [*range(500)]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, Redirected),
        (400, ValidationFailed),
        (401, AuthenticationFailed),
        (403, PermissionDenied),
        (404, NotFound),
        (405, ResponseError),
        (409, Conflict),
        (413, PayloadRefused),
        (422, ValidationFailed),
        (429, TooManyRequests),
        (500, ServerError),
        (522, ServerError),
    ],
)
def test_each_status_has_its_error(status: int, kind: type[ResponseError]) -> None:
    with pytest.raises(CustomerIOError) as raised:
        read_response(operation(), status, JSON, b"")
    assert type(raised.value) is kind
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (type(copy), copy.status, copy.operation.id) == (kind, status, raised.value.operation.id)


def test_size_and_rate_have_an_error_whoever_finds_it() -> None:
    assert issubclass(PayloadRefused, PayloadTooLarge)
    assert issubclass(TooManyRequests, RateLimited)
