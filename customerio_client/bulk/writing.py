"""Records as the bytes that go into a batch, each with its id."""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import marshal
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from operator import itemgetter
from typing import TYPE_CHECKING, Annotated, Any, Final, get_args, get_origin
from zlib import crc32

from customerio_client import ids
from customerio_core import ValueRefused, write
from customerio_core.names import resolve
from customerio_core.request import dumps
from customerio_core.shape import items_of, members, types_of
from customerio_core.times import TimeFormat
from customerio_core.variants import models_of

from .run_ids import RunIds

if TYPE_CHECKING:
    from customerio_core import Dedupe, Operation

_MOST_KINDS: Final = 1000
_MILLISECONDS: Final = 100_000_000_000
"""What can only be milliseconds, from here on."""

_UNUSUAL: Final = (TypeError, ValueError, KeyError, RecursionError, OverflowError)

Dump = Callable[[Any, None, int], bytes]

_encode: Final = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":")
).encode


def _dump_by_json(data: Any, default: None, options: int) -> bytes:
    return _encode(data).encode()


def fast_dump() -> tuple[Dump, int, bool]:
    """Give the fastest way to write JSON that is at hand: orjson where it is installed, else the standard library.

    Returns:
        A function that raises for what only the typed writer can write, or nobody; its options; and whether a null
        that it writes may have been a NaN.
    """
    try:
        import orjson
    except ImportError:
        return _dump_by_json, 0, False
    # What orjson would write in its own way is left to the typed writer.
    options = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_SUBCLASS
    return orjson.dumps, options, True


class Writing:
    """Writes the records of one run.

    Args:
        operation: the batch operation.
        run_ids: makes ids.
    """

    def __init__(self, operation: Operation, run_ids: RunIds) -> None:
        self.operation = operation
        self.run_ids = run_ids
        self._type = _type_of_items(operation)
        times = dict(_times(self._type, operation.models))
        self._seconds = tuple(name for name, kind in times.items() if kind == "unix")
        self._texts = tuple(name for name, kind in times.items() if kind == "iso")
        self._dump, self._options, self._null_may_be_nan = fast_dump()
        self._dedupe = dedupe = operation.dedupe
        # Whether a record needs an id depends on a few of its fields, which mostly have the same values.
        self._kind = itemgetter(*dedupe.when) if dedupe and dedupe.when else _one_kind
        self._needs: dict[Any, bool] = {} if dedupe and dedupe.when else {None: dedupe is not None}

    def __reduce__(self) -> tuple[Any, ...]:
        return Writing, (self.operation, self.run_ids)

    def __call__(self, indexes: Sequence[int], items: Sequence[Any]) -> list[bytes | ValueRefused]:
        """Write records as they go into a batch, each with an id if it needs one.

        Args:
            indexes: their places in the source.
            items: the records, models or mappings; they are not changed.

        Returns:
            The JSON of each, or why it cannot be sent.
        """
        return [self._one(index, item) for index, item in zip(indexes, items, strict=True)]

    def together(self, indexes: Sequence[int], items: Sequence[Any]) -> bytes | None:
        """Write records as `__call__` does, but all at once, which takes half as long.

        Args:
            indexes: their places in the source.
            items: the records.

        Returns:
            Their JSON with commas between them; `None` where one of them has to be looked at by itself.
        """
        try:
            return self._together(indexes, items)
        except _UNUSUAL:
            return None

    def digest(self, items: Sequence[Any]) -> int:
        """Digest records, to know them again.

        Args:
            items: the records.

        Returns:
            A number that is the same for the same records.
        """
        try:
            return crc32(marshal.dumps(list(items), 2))  # the last version in which equal data are equal bytes
        except ValueError:
            return crc32(marshal.dumps([self._known_by(item) for item in items], 2))

    def plain(self, item: Any) -> dict[str, Any]:
        """Write a record as JSON data, by its declared type.

        Args:
            item: a model or a mapping.

        Returns:
            The data.

        Raises:
            ValueRefused: it cannot be sent.
        """
        try:
            (data,) = write(self._type, [item], self.operation.models)
        except ValueRefused as error:
            raise ValueRefused(error.reason, error.path[1:]) from None
        if not isinstance(data, dict):
            raise ValueRefused(f"a record is an object, not {type(item).__name__}")
        return data

    def id(self, index: int, item: Any) -> str | None:
        """Give the id by which the vendor knows a record again.

        Args:
            index: the record's place in the source.
            item: the record.

        Returns:
            Its own id, or the one made for it; `None` where it needs none, or cannot be sent.
        """
        try:
            data = item if isinstance(item, dict) else self.plain(item)
        except ValueRefused:
            return None
        if self._dedupe is None or not ids.needs_id(self._dedupe, data):
            return None
        own = data.get(self._dedupe.field)
        return self.run_ids(index) if own in (None, "") else str(own)

    def _together(self, indexes: Sequence[int], items: Sequence[Any]) -> bytes:
        """Write all at once, step by step: no step has to decide about one of them.

        Raises:
            Exception: one of `_UNUSUAL`, if any of them is something else than JSON data.
        """
        if set(map(type, items)) != {dict}:
            items = write(self._type, list(items), self.operation.models)
        self._check_times(items)
        needs = {self._needs[kind] for kind in set(map(self._kind, items))}
        if True in needs:
            items = self._with_ids(indexes, items, all(needs))
        written = self._dump(items, None, self._options)
        if self._null_may_be_nan and written.rfind(b"null") >= 0:  # from the end it takes half as long
            for item in items:
                if b"null" in self._dump(item, None, self._options):
                    _encode(item)  # refuses a NaN, which would delete what it was meant to set
        return written[1:-1]

    def _check_times(self, items: Sequence[dict[str, Any]]) -> None:
        for name in self._seconds:
            values = [item[name] for item in items if name in item]
            if values and (
                set(map(type, values)) != {int} or not -_MILLISECONDS < min(values) <= max(values) < _MILLISECONDS
            ):
                raise TypeError
        for name in self._texts:
            for value in [item[name] for item in items if name in item]:
                if type(value) is not str or value[-1:] != "Z" or value[10:11] != "T":
                    raise TypeError

    def _with_ids(
        self, indexes: Sequence[int], items: Sequence[dict[str, Any]], all_need: bool
    ) -> list[dict[str, Any]]:
        dedupe = self._dedupe
        assert dedupe is not None
        field = dedupe.field
        stamped = [item.copy() for item in items]
        for id, item in zip(self.run_ids.many(indexes), stamped, strict=True):
            if all_need or self._needs[self._kind(item)]:
                if field not in item:
                    item[field] = id
                elif not ids.has_id(dedupe, item):
                    raise ValueError
        return stamped

    def _one(self, index: int, item: Any) -> bytes | ValueRefused:
        try:
            if type(item) is dict:
                return self._together([index], [item])
        except _UNUSUAL:
            pass
        try:
            data = self.plain(item)
            if self._dedupe is not None:
                self._remember_kind(self._dedupe, data)
                data = ids.with_id(self._dedupe, data, lambda: self.run_ids(index))
            return dumps(data)
        except ValueRefused as error:
            return error

    def _known_by(self, item: Any) -> Any:
        try:
            return self.plain(item)
        except ValueRefused as error:
            return str(error)

    def _remember_kind(self, dedupe: Dedupe, data: dict[str, Any]) -> None:
        if len(self._needs) < _MOST_KINDS:
            with suppress(KeyError, TypeError):
                self._needs.setdefault(self._kind(data), ids.needs_id(dedupe, data))


def _one_kind(data: Any) -> None:
    """The kind of every record, where all need an id, or none does."""


def _type_of_items(operation: Operation) -> str:
    assert operation.body is not None and operation.limits is not None
    return next(field.type for field in operation.body.fields if field.name == operation.limits.items)


def _times(expression: str, module: str) -> Iterator[tuple[str, str]]:
    """Find the fields of a record that are times, and how they are written."""
    for model in models_of(members(items_of(resolve(expression, module)))):
        for wire, tp in types_of(model).items():
            for part in members(tp):
                if get_origin(part) is Annotated:
                    yield from ((wire, mark.kind) for mark in get_args(part)[1:] if isinstance(mark, TimeFormat))
