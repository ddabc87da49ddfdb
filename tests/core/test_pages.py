"""Going through pages: over real HTTP, sync and async, one request for each page that is needed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from typing import Any

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from customerio_core import (
    UNSET,
    AsyncHttpxTransport,
    AsyncPages,
    AsyncResource,
    Body,
    BodyField,
    DeclaredResponse,
    HttpxTransport,
    NotFound,
    Operation,
    Pages,
    PagesRepeat,
    Pagination,
    Parameter,
    RequestOptions,
    Resource,
    UnexpectedResponse,
    ValueRefused,
)

from . import models
from .models import Message, Page

Json = Any


def operation(pagination: Pagination, **more: Any) -> Operation:
    names = ("start", "limit", "offset", "page", "type")
    return Operation(
        **{"id": "list", "api": "test", "method": "GET", "path": "/v1/messages", "resource": "messages", "name": "list"}
        | more,
        models=models.__name__,
        parameters=tuple(Parameter(name=name, location="query", python_name=name) for name in names),
        responses=(DeclaredResponse(status="200", media_type="application/json", type="Page"),),
        pagination=pagination,
    )


BY_CURSOR = operation(Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit"))
BY_OFFSET = operation(Pagination(style="offset", items="messages", offset="offset", limit="limit"))
SEARCH = operation(
    Pagination(style="cursor", items="messages", cursor="start", next="next", limit="limit"),
    id="search",
    method="POST",
    body=Body(required=True, fields=(BodyField(name="filter", python_name="filter"),)),
)
both = pytest.mark.parametrize("way", ["sync", "async"])


class Messages(Resource):
    def iterate(self, operation: Operation, *, limit: int | None = None, **given: Any) -> Pages[Message, Page]:
        return self._pages(operation, limit=limit, **given)


class AsyncMessages(AsyncResource):
    def iterate(self, operation: Operation, *, limit: int | None = None, **given: Any) -> AsyncPages[Message, Page]:
        return self._pages(operation, limit=limit, **given)


def walk(server: HTTPServer, way: str, operation: Operation, whole: bool = False, **given: Any) -> Iterator[Any]:
    """The items (or whole pages), as they are asked for, one by one."""
    url = server.url_for("")
    if way == "sync":
        with httpx.Client(base_url=url) as client:
            pages = Messages(HttpxTransport(client)).iterate(operation, **given)
            yield from pages.pages() if whole else pages
        return
    with asyncio.Runner() as runner:
        async_client = httpx.AsyncClient(base_url=url)
        async_pages = AsyncMessages(AsyncHttpxTransport(async_client)).iterate(operation, **given)
        items = aiter(async_pages.pages() if whole else async_pages)

        async def step() -> Any:
            return await anext(items, None)

        try:
            while (item := runner.run(step())) is not None:
                yield item
        finally:
            runner.run(async_client.aclose())


def ids(items: Iterator[Any]) -> list[str | None]:
    return [item.id for item in items]


def serve(server: HTTPServer, pages: dict[str | None, Json]) -> None:
    """DeclaredResponse each cursor with its page."""

    def answer(request: Request) -> Response:
        return Response(json.dumps(pages[request.args.get("start")]), content_type="application/json")

    server.expect_request("/v1/messages").respond_with_handler(answer)


def page(*names: str, next: Json = None) -> Json:
    return {"messages": [{"id": name} for name in names], "next": next}


def asked(server: HTTPServer, name: str = "start") -> list[str | None]:
    return [request.args.get(name) for request, _ in server.log]


THREE = {None: page("a", "b", next="2"), "2": page("c", next="3 &"), "3 &": page("d", next="")}


@both
def test_all_items_of_all_pages(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, THREE)
    assert ids(walk(httpserver, way, BY_CURSOR)) == ["a", "b", "c", "d"]
    assert asked(httpserver) == [None, "2", "3 &"]


@both
def test_whole_pages(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, THREE)
    found = list(walk(httpserver, way, BY_CURSOR, whole=True))
    assert all(isinstance(one, Page) for one in found)
    assert [one.next for one in found] == ["2", "3 &", ""]


@both
def test_a_page_is_asked_for_when_an_item_of_it_is_wanted(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, THREE)
    with closing(walk(httpserver, way, BY_CURSOR)) as items:
        assert not httpserver.log
        for requests in (1, 1, 2, 3):
            assert next(items)
            assert len(httpserver.log) == requests


@both
@pytest.mark.parametrize("end", ["", None, 0, False, "absent"])
def test_the_last_page_has_no_cursor(httpserver: HTTPServer, way: str, end: Json) -> None:
    last = {"messages": [{"id": "a"}]} | ({} if end == "absent" else {"next": end})
    serve(httpserver, {None: last})
    assert ids(walk(httpserver, way, BY_CURSOR)) == ["a"]
    assert len(httpserver.log) == 1


@both
@pytest.mark.parametrize("empty", [{"messages": []}, {"messages": None}, {}])
def test_an_empty_page_with_a_cursor_goes_on(httpserver: HTTPServer, way: str, empty: Json) -> None:
    serve(httpserver, {None: empty | {"next": 7}, "7": page("a")})
    assert ids(walk(httpserver, way, BY_CURSOR)) == ["a"]


@both
@pytest.mark.parametrize("nothing", ["", "null"])
def test_an_answer_without_a_body_is_not_taken_for_the_end(httpserver: HTTPServer, way: str, nothing: str) -> None:
    httpserver.expect_request("/v1/messages").respond_with_data(nothing, content_type="application/json")
    with pytest.raises(UnexpectedResponse, match="it is empty"):
        ids(walk(httpserver, way, BY_CURSOR))


@both
@pytest.mark.parametrize("whole", [False, True])
def test_a_cursor_that_repeats_is_an_error_and_no_loop(httpserver: HTTPServer, way: str, whole: bool) -> None:
    serve(httpserver, {None: page("a", next="x"), "x": page("b", next="canary"), "canary": page("c", next="x")})
    items = walk(httpserver, way, BY_CURSOR, whole=whole)
    assert len(list(islice(items, 3))) == 3
    with pytest.raises(PagesRepeat, match=r"list \(GET /v1/messages\): page 3 leads back") as caught:
        next(items)
    assert caught.value.operation is BY_CURSOR and caught.value.pages == 3
    assert "canary" not in repr(caught.value) + str(caught.value)
    assert len(httpserver.log) == 3


@both
def test_the_cursor_that_was_begun_at_counts_as_seen(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, {"2": page("c", next="2")})
    items = walk(httpserver, way, BY_CURSOR, query={"start": "2"})
    assert next(items).id == "c"
    with pytest.raises(PagesRepeat):
        next(items)


@both
@pytest.mark.parametrize(("limit", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (9, 3)])
def test_a_limit_of_items_asks_for_no_page_too_many(
    httpserver: HTTPServer, way: str, limit: int, requests: int
) -> None:
    serve(httpserver, THREE)
    assert ids(walk(httpserver, way, BY_CURSOR, limit=limit)) == ["a", "b", "c", "d"][:limit]
    assert len(httpserver.log) == requests


@both
def test_a_limit_ends_whole_pages_where_it_is_reached(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, THREE)
    found = [len(one.messages) for one in walk(httpserver, way, BY_CURSOR, whole=True, limit=1)]
    assert found == [2]


@both
def test_a_negative_limit_is_refused_at_once(httpserver: HTTPServer, way: str) -> None:
    with pytest.raises(ValueRefused, match="limit: must not be negative"):
        next(walk(httpserver, way, BY_CURSOR, limit=-1))


@both
def test_every_request_has_the_arguments_and_options(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, THREE)
    options = RequestOptions(headers={"x-mine": "1"})
    given = {"query": {"limit": 2, "type": "e-mail & more", "start": UNSET}, "options": options}
    assert len(ids(walk(httpserver, way, BY_CURSOR, **given))) == 4
    assert asked(httpserver, "limit") == ["2"] * 3
    assert asked(httpserver, "type") == ["e-mail & more"] * 3
    assert [request.headers["x-mine"] for request, _ in httpserver.log] == ["1"] * 3


@both
def test_the_cursor_of_a_search_goes_into_the_query_and_the_body_stays(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, {None: {"ids": ["1"], **page("a", next="2")}, "2": {"ids": None, **page("b")}})
    body = {"filter": {"segment": {"id": 3}}}
    assert ids(walk(httpserver, way, SEARCH, body=body)) == ["a", "b"]
    assert asked(httpserver) == [None, "2"]
    assert [request.get_json() for request, _ in httpserver.log] == [body] * 2


@both
def test_an_error_on_the_third_page_comes_after_the_items_before_it(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, {None: page("a", next="2"), "2": page("b", next="3")})
    httpserver.expect_oneshot_request("/v1/messages", query_string="start=3").respond_with_json({}, status=404)
    items = walk(httpserver, way, BY_CURSOR)
    assert [next(items).id, next(items).id] == ["a", "b"]
    with pytest.raises(NotFound):
        next(items)


@both
def test_items_that_are_no_list_are_an_unexpected_answer(httpserver: HTTPServer, way: str) -> None:
    serve(httpserver, {None: {"messages": {"id": "a"}}})
    with pytest.raises(UnexpectedResponse, match="its messages is not a list"):
        next(walk(httpserver, way, BY_CURSOR))


def test_each_iteration_begins_anew(httpserver: HTTPServer) -> None:
    serve(httpserver, THREE)
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        pages = Messages(HttpxTransport(client)).iterate(BY_CURSOR)
        assert ids(iter(pages)) == ids(iter(pages)) == ["a", "b", "c", "d"]
    assert repr(pages) == "<Pages of list>"


def serve_list(server: HTTPServer, length: int, most: int) -> None:
    """A list of which each answer has at most so many items."""

    def answer(request: Request) -> Response:
        start, size = int(request.args.get("offset", 0)), int(request.args.get("limit", most))
        names = [str(number) for number in range(start, min(start + size, length))]
        return Response(json.dumps(page(*names)), content_type="application/json")

    server.expect_request("/v1/messages").respond_with_handler(answer)


@both
@pytest.mark.parametrize(
    ("length", "query", "offsets"),
    [
        (5, {"limit": 2}, [None, "2", "4"]),  # a page shorter than asked for is the last
        (4, {"limit": 2}, [None, "2", "4"]),
        (5, {}, [None, "3"]),  # shorter than the one before
        (2, {}, [None, "2"]),  # nobody can know that it was short
        (0, {}, [None]),
        (5, {"limit": 2, "offset": 3}, ["3", "5"]),
    ],
)
def test_counted_pages(httpserver: HTTPServer, way: str, length: int, query: Json, offsets: list[str | None]) -> None:
    serve_list(httpserver, length, most=3)
    found = ids(walk(httpserver, way, BY_OFFSET, query=query))
    assert found == [str(number) for number in range(query.get("offset", 0), length)]
    assert asked(httpserver, "offset") == offsets


@both
def test_a_server_that_counts_nothing_is_no_loop(httpserver: HTTPServer, way: str) -> None:
    httpserver.expect_request("/v1/messages").respond_with_json(page("a", "b"))
    items = walk(httpserver, way, BY_OFFSET)
    assert ids(islice(items, 2)) == ["a", "b"]
    with pytest.raises(PagesRepeat):
        next(items)


BY_NUMBER = operation(
    Pagination(style="page", items="messages", page="page", total="meta.pagination.total", limit="limit", most=3)
)
TWO_LISTS = operation(
    Pagination(
        style="page", items="messages", more=("ids",), page="page", total="meta.pagination.total", limit="limit", most=3
    )
)
NESTED_CURSOR = operation(
    Pagination(style="cursor", items="messages", cursor="start", next="meta.pagination.next_cursor", limit="limit")
)


def count(server: HTTPServer, total: int, *, others: int = 0) -> list[dict[str, str]]:
    """Serve numbered pages of messages and, after these, of ids; what was asked is in the list."""
    asked: list[dict[str, str]] = []
    everything = [("messages", {"id": str(n)}) for n in range(total)] + [("ids", f"i{n}") for n in range(others)]

    def respond(request: Request) -> Response:
        asked.append(dict(request.args))
        size, number = int(request.args.get("limit", 2)), int(request.args.get("page", 1))
        page = everything[(number - 1) * size : number * size]
        content = {name: [item for kind, item in page if kind == name] for name in ("messages", "ids")}
        meta = {"pagination": {"page": number, "limit": size, "total": total}}
        return Response(json.dumps({**content, "meta": meta}), content_type="application/json")

    server.expect_request("/v1/messages").respond_with_handler(respond)
    return asked


@both
@pytest.mark.parametrize(("total", "requests"), [(0, 1), (2, 1), (3, 1), (4, 2), (6, 2), (7, 3)])
def test_numbered_pages_end_at_the_total(httpserver: HTTPServer, way: str, total: int, requests: int) -> None:
    asked = count(httpserver, total)
    assert ids(walk(httpserver, way, BY_NUMBER)) == [str(n) for n in range(total)]
    assert [query.get("page") for query in asked] == [None, *map(str, range(2, requests + 1))]
    assert {query["limit"] for query in asked} == {"3"}  # the largest page that there is


@both
def test_numbered_pages_begin_where_the_caller_says(httpserver: HTTPServer, way: str) -> None:
    count(httpserver, 7)
    assert ids(walk(httpserver, way, BY_NUMBER, query={"page": 2})) == ["3", "4", "5", "6"]


@both
def test_of_two_lists_on_a_page_all_elements_come(httpserver: HTTPServer, way: str) -> None:
    """The total may count one list only, so a page that is full may have one after it."""
    asked = count(httpserver, 4, others=5)
    items = list(walk(httpserver, way, TWO_LISTS))
    assert [getattr(item, "id", item) for item in items] == ["0", "1", "2", "3", "i0", "i1", "i2", "i3", "i4"]
    assert [query.get("page") for query in asked] == [None, "2", "3", "4"]


@both
def test_the_size_of_a_page_is_the_callers(httpserver: HTTPServer, way: str) -> None:
    asked = count(httpserver, 4)
    assert len(ids(walk(httpserver, way, BY_NUMBER, query={"limit": 1}))) == 4
    assert [query["limit"] for query in asked] == ["1"] * 4


@both
def test_no_more_is_asked_for_than_is_wanted(httpserver: HTTPServer, way: str) -> None:
    asked = count(httpserver, 7)
    assert ids(walk(httpserver, way, BY_NUMBER, limit=2)) == ["0", "1"]
    assert asked == [{"limit": "2"}]


@both
def test_a_cursor_may_lie_deeper(httpserver: HTTPServer, way: str) -> None:
    first = {"messages": [{"id": "a"}], "meta": {"pagination": {"next_cursor": "c", "limit": 1}}}
    serve(httpserver, {None: first, "c": {"messages": [{"id": "b"}], "meta": {"pagination": {"limit": 1}}}})
    assert ids(walk(httpserver, way, NESTED_CURSOR)) == ["a", "b"]
