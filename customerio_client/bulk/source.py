"""The caller's records, a few at a time."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator, Mapping, Sized
from itertools import islice
from typing import Final, Generic, TypeVar

from customerio_core import Model

T = TypeVar("T")

CHUNK: Final = 128
"""How many records are read at a time."""


class _Failing:
    """What reading raises comes up only after the records before it had their outcome."""

    _error: Exception | None = None

    @property
    def failed(self) -> bool:
        """Whether the caller's records raised something."""
        return self._error is not None

    def check(self) -> None:
        """Raise what the caller's records raised."""
        if self._error is not None:
            raise self._error


class Source(_Failing, Generic[T]):
    """Reads the caller's records.

    Args:
        items: the records.
    """

    def __init__(self, items: Iterable[T]) -> None:
        self._items = items

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


class AsyncSource(_Failing, Generic[T]):
    """`Source` for what is read asynchronously.

    Args:
        items: the records.
    """

    def __init__(self, items: AsyncIterable[T]) -> None:
        self._items = items

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


def check_items(items: object) -> None:
    """Refuse what is one record, or text: as an iterable it would be something else than was meant.

    Args:
        items: the records.

    Raises:
        TypeError: they are none.
    """
    if isinstance(items, Mapping | Model | str | bytes) or not isinstance(items, Iterable | AsyncIterable):
        kind = type(items).__name__  # pyright: ignore[reportUnknownArgumentType] - whatever it is
        raise TypeError(f"records come as a list or another iterable of them, not as {kind}")


def length(items: object) -> int | None:
    """Say how many records there are.

    Args:
        items: the records.

    Returns:
        Their number; `None` where they do not say.
    """
    return len(items) if isinstance(items, Sized) else None
