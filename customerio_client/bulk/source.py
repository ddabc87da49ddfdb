"""The caller's records, a few at a time."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Sized
from itertools import islice
from typing import Final, Generic, TypeVar

T = TypeVar("T")

CHUNK: Final = 128
"""How many records are read at a time."""


class Source(Generic[T]):
    """Reads the caller's records. What it raises comes up only after the records before it had their outcome.

    Args:
        items: the records.
    """

    def __init__(self, items: Iterable[T]) -> None:
        self._items = items
        self._error: Exception | None = None

    def __iter__(self) -> Iterator[list[T]]:
        chunk: list[T] = []
        try:
            items = iter(self._items)
            while True:
                chunk = []
                chunk.extend(islice(items, CHUNK))
                if not chunk:
                    return
                yield chunk
        except Exception as error:
            self._error = error
        if chunk:
            yield chunk

    @property
    def failed(self) -> bool:
        """Whether the caller's records raised something."""
        return self._error is not None

    def check(self) -> None:
        """Raise what the caller's records raised."""
        if self._error is not None:
            raise self._error


class AsyncSource(Generic[T]):
    """`Source` for what is read asynchronously.

    Args:
        items: the records.
    """

    def __init__(self, items: AsyncIterable[T]) -> None:
        self._items = items
        self._error: Exception | None = None

    async def __aiter__(self) -> AsyncIterator[list[T]]:
        chunk: list[T] = []
        try:
            async for item in self._items:
                chunk.append(item)
                if len(chunk) == CHUNK:
                    yield chunk
                    chunk = []
        except Exception as error:
            self._error = error
        if chunk:
            yield chunk

    @property
    def failed(self) -> bool:
        """Whether the caller's records raised something."""
        return self._error is not None

    def check(self) -> None:
        """Raise what the caller's records raised."""
        if self._error is not None:
            raise self._error


def length(items: object) -> int | None:
    """Say how many records there are.

    Args:
        items: the records.

    Returns:
        Their number; `None` where they do not say.
    """
    return len(items) if isinstance(items, Sized) else None
