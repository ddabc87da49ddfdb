"""Responses that come in pages: one item after the other, each page requested when it is needed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve, field, frozen

from .errors import PagesRepeat, UnexpectedResponse, ValueRefused
from .fields import field_at
from .operation import Operation, Pagination
from .options import RequestOptions

if TYPE_CHECKING:
    from .request import Request
    from .transport import AsyncTransport, HttpResponse, Transport

Item_co = TypeVar("Item_co", covariant=True)
Page_co = TypeVar("Page_co", covariant=True)


@frozen
class Listing:
    """What a run over pages starts from.

    Args:
        operation: what returns the pages.
        first: the request for the first one.
        limit: the most items in all, or `None` for no limit.
        options: what each request does differently.
    """

    operation: Operation
    first: Request = field(repr=False)
    limit: int | None = None
    options: RequestOptions | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        if self.limit is not None and self.limit < 0:
            raise ValueRefused("must not be negative", ("limit",))

    @property
    def pagination(self) -> Pagination:
        """How the operation continues."""
        assert self.operation.pagination is not None
        return self.operation.pagination


class Pages(Generic[Item_co, Page_co]):
    """All items of a list that comes in pages; iterate over it.

    Nothing is asked before the first item is wanted, and the next page when the items of the one before are used up.
    Each iteration starts from the beginning.

    Args:
        transport: what carries the requests.
        listing: what to ask for.

    Raises:
        ValueRefused: the limit is negative.
        PagesRepeat: while iterating: a cursor came a second time.
    """

    def __init__(self, transport: Transport, listing: Listing) -> None:
        self._transport = transport
        self._listing = listing

    def __iter__(self) -> Iterator[Item_co]:
        for course in self._run():
            yield from course.items

    def pages(self) -> Iterator[Page_co]:
        """Return whole pages, as the operation returns them.

        A limit ends them where it is reached; the last one is not cut.

        Yields:
            The pages, each asked for when it is wanted.

        Raises:
            PagesRepeat: a cursor came a second time.
        """
        for course in self._run():
            yield course.page

    def _run(self) -> Iterator[_Course]:
        course = _Course(self._listing)
        while course.goes_on:
            response = self._transport.exchange(self._listing.operation, course.request(), self._listing.options)
            course.read(response)
            yield course
            course.advance()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.operation.id}>"


class AsyncPages(Generic[Item_co, Page_co]):
    """`Pages` for asynchronous callers: iterate with `async for`.

    Args:
        transport: what carries the requests.
        listing: what to ask for.

    Raises:
        ValueRefused: the limit is negative.
        PagesRepeat: while iterating: a cursor came a second time.
    """

    def __init__(self, transport: AsyncTransport, listing: Listing) -> None:
        self._transport = transport
        self._listing = listing

    def __aiter__(self) -> AsyncIterator[Item_co]:
        return self._items()

    def pages(self) -> AsyncIterator[Page_co]:
        """Return whole pages, as the operation returns them; see `Pages.pages`.

        Returns:
            The pages, each asked for when it is wanted.
        """
        return self._pages()

    # Apart from the methods that a caller sees: jedi takes an `async def` for something to await.
    async def _items(self) -> AsyncIterator[Item_co]:
        async for course in self._run():
            for item in course.items:
                yield item

    async def _pages(self) -> AsyncIterator[Page_co]:
        async for course in self._run():
            yield course.page

    async def _run(self) -> AsyncIterator[_Course]:
        course = _Course(self._listing)
        while course.goes_on:
            response = await self._transport.exchange(self._listing.operation, course.request(), self._listing.options)
            course.read(response)
            yield course
            course.advance()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.operation.id}>"


class _Course:
    """Where one run over the pages stands."""

    page: Any = None
    items: list[Any]  # those of the page that are wanted

    def __init__(self, listing: Listing) -> None:
        how = listing.pagination
        self._listing = listing
        self._mark = {"cursor": how.cursor, "offset": how.offset, "page": how.page}[how.style]  # what moves on
        given = dict(listing.first.query)
        self._at = given.get(str(self._mark))
        self._size = int(given[how.limit]) if how.limit in given else 0
        self._asked: tuple[tuple[str, str], ...] = ()  # the largest page, where the caller did not choose its size
        if how.limit is not None and how.limit not in given and how.most is not None:
            self._size = how.most if listing.limit is None else min(how.most, listing.limit)
            self._asked = ((how.limit, str(self._size)),)
        self._seen = {self._at}
        self._all: list[Any] = []  # of the page
        self._came = 0
        self._left = listing.limit
        self.goes_on = self._left != 0

    def request(self) -> Request:
        """Make the request for the page that is next."""
        first = self._listing.first
        query = [*(pair for pair in first.query if pair[0] != self._mark), *self._asked]
        if self._at is not None:
            query.append((str(self._mark), self._at))
        return evolve(first, query=tuple(query), headers=dict(first.headers))

    def read(self, response: HttpResponse) -> None:
        """Take in the page that came."""
        operation, how = self._listing.operation, self._listing.pagination
        self.page = response.read(operation)
        if self.page is None:  # not the end of the list: that is a page without a next one
            raise UnexpectedResponse.because(
                "it is empty", operation, response.status, response.headers, response.content
            )
        items: list[Any] = []
        for name in (how.items, *how.more):
            found = field_at(self.page, name)
            if not isinstance(found, list | None):
                reason = f"its {name} is not a list"
                raise UnexpectedResponse.because(reason, operation, response.status, response.headers, response.content)
            items += found or []
        before, self._all = self._all, items
        self._came += 1
        if how.style != "cursor" and self._all and self._all == before:
            raise PagesRepeat(operation, self._came)
        self.items = self._all[: self._left]

    def advance(self) -> None:
        """Find the next page, if there is one and it is wanted."""
        if self._left is not None:
            self._left -= len(self.items)
        if self._left == 0:
            self.goes_on = False
        elif self._listing.pagination.style == "cursor":
            self._follow(field_at(self.page, str(self._listing.pagination.next)))
        elif self._listing.pagination.style == "offset":
            self._count()
        else:
            self._turn()

    def _follow(self, cursor: Any) -> None:
        self.goes_on = bool(cursor)
        if not cursor:
            return
        self._at = str(cursor)
        if self._at in self._seen:
            raise PagesRepeat(self._listing.operation, self._came)
        self._seen.add(self._at)

    def _count(self) -> None:
        """Step over the items that came; a page that is shorter than asked for, or than the one before, is the last."""
        came = len(self._all)
        self.goes_on = 0 < came >= self._size
        self._size = self._size or came
        self._at = str(int(self._at or 0) + came)

    def _turn(self) -> None:
        """Turn to the page of the next number; one that is empty, short, or reaches the total is the last."""
        how, came, number = self._listing.pagination, len(self._all), int(self._at or 1)
        self.goes_on = 0 < came >= self._size
        total = field_at(self.page, how.total) if how.total is not None and not how.more else None
        if isinstance(total, int) and self._size:
            self.goes_on = came > 0 and number * self._size < total
        self._size = self._size or came
        self._at = str(number + 1)
