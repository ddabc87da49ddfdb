"""Records as the bytes that go into a batch, each with its id."""

# JSON data has no types before it is read: what is found in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import json
import marshal
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import chain, repeat
from operator import contains, setitem
from typing import TYPE_CHECKING, Any, Final
from zlib import crc32

from customerio_client import ids
from customerio_core import ValueRefused, write
from customerio_core.known_events import events_of
from customerio_core.names import resolve
from customerio_core.request import dumps
from customerio_core.shape import items_of

from .checks import Checks
from .fields import Fields
from .record_ids import RecordIds
from .record_times import RecordTimes
from .times import Times

if TYPE_CHECKING:
    from customerio_core import Operation

_MOST_KINDS: Final = 1000
# Whatever a value does when it is looked at: it may run code of the caller's.
_UNUSUAL: Final = (Exception,)


class Dump:
    """Writes JSON in the fastest way that is at hand: orjson where it is installed, else the standard library.

    Args:
        default: returns what is written for a value that is not JSON data, or raises.
    """

    def __init__(self, default: Callable[[Any], Any]) -> None:
        self._encode = json.JSONEncoder(
            ensure_ascii=False, check_circular=False, allow_nan=False, separators=(",", ":"), default=default
        ).encode
        self._default = default
        try:
            import orjson
        except ImportError:
            self._orjson = None
        else:
            self._orjson = orjson.dumps
            # What orjson would write in its own way is left to the typed writer.
            self._options = (
                orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_SUBCLASS
            )

    def __call__(self, items: Sequence[Any]) -> bytes:
        """Write values as a list.

        Args:
            items: the values.

        Returns:
            Their JSON.

        Raises:
            Exception: one of `_UNUSUAL`, for what only the typed writer can write, or nothing can.
        """
        if self._orjson is None:
            _check_keys(items)
            return self._encode(items).encode()
        written = self._orjson(items, self._default, self._options)
        # A NaN is written as null, which would delete what it was meant to set. From the end it takes half as long.
        if written.rfind(b"null") >= 0:
            for item in items:
                if b"null" in self._orjson(item, self._default, self._options):
                    self._encode(item)  # refuses a NaN
        return written


def _check_keys(items: Sequence[dict[Any, Any]]) -> None:
    """Refuse keys that are not text in records and in the objects right inside them, where rows of a table end up.

    `json` writes them as text, orjson and the typed writer refuse them. To look further down costs as much as writing.
    """
    inside = [value for value in chain.from_iterable(map(dict.values, items)) if value.__class__ is dict]
    for objects in (items, inside):
        "".join(chain.from_iterable(objects))  # takes text only, and looks at all keys at once


class Writing:
    """Writes the records of one run.

    Args:
        operation: the batch operation.
        run_ids: makes ids.
        run_times: says when each record was passed; if not given, when it is first written.
    """

    def __init__(self, operation: Operation, run_ids: RecordIds, run_times: RecordTimes | None = None) -> None:
        self.operation = operation
        self.run_ids = run_ids
        self.run_times = run_times or RecordTimes()
        moment = operation.moment
        self._moment = moment.field if moment is not None and not moment.deferred else None
        self._type = _type_of_items(operation)
        items = items_of(resolve(self._type, operation.models))
        self._times = Times(items)
        self._fields = Fields()
        self._dump = Dump(self._fields.nested)
        self._dedupe = dedupe = operation.dedupe
        self._checks = Checks(items, dedupe.when if dedupe else (), (dedupe.field,) if dedupe else (), self._fields.of)
        self._events = events_of(operation.events) if operation.events else None
        # Whether a record needs an id depends on a few of its fields, which mostly have the same values.
        self._kind = self._checks.kind
        self._needs: dict[Any, bool] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        return Writing, (self.operation, self.run_ids, self.run_times)

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
            # the last version in which equal data are equal bytes
            return crc32(marshal.dumps([self._data(item) for item in items], 2))
        except _UNUSUAL:
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
        except Exception as error:
            raise _raised(error) from None
        if not isinstance(data, dict):
            raise ValueRefused(f"a record is an object, not {type(item).__name__}")
        return data

    def id(self, index: int, item: Any) -> str | None:
        """Return the id by which the vendor knows a record again.

        Args:
            index: the record's place in the source.
            item: the record.

        Returns:
            Its own id, or the one made for it; `None` where it needs none, or cannot be sent.
        """
        if (dedupe := self._dedupe) is None:
            return None
        try:
            data = self._deciding(item, (dedupe.field, *dedupe.when))
        except ValueRefused:
            return None
        if not ids.needs_id(dedupe, data):
            return None
        own = data.get(dedupe.field)
        return self.run_ids(index) if own in (None, "") else str(own)

    def _together(self, indexes: Sequence[int], items: Sequence[Any]) -> bytes:
        """Write all at once, step by step: no step has to decide about one of them.

        Raises:
            Exception: one of `_UNUSUAL`, if any of them is something else than JSON data.
        """
        if set(map(type, items)) != {dict}:
            items = list(map(self._data, items))
        if not self._times.as_sent(items):
            raise ValueError
        if self._events is not None:
            self._events.warn_of_misspelt(items)
        kinds = set(map(self._kind, items))
        needs = {self._needs[kind] for kind in kinds}
        if not self._checks.right(items, len(kinds)):
            raise ValueError
        if True in needs:
            items = self._with_ids(indexes, items, all(needs))
        if self._moment is not None:
            items = self._with_times(self._moment, indexes, items, copied=True in needs)
        return self._dump(items)[1:-1]

    def _data(self, item: Any) -> dict[str, Any]:
        return item if type(item) is dict else self._fields.of(item)

    def _deciding(self, item: Any, names: tuple[str, ...]) -> dict[str, Any]:
        """Return the fields of a record, of which those that are named are as they are sent."""
        with suppress(*_UNUSUAL):
            data = self._data(item)
            if all(type(data.get(name, "")) is str for name in names):
                return data
        return self.plain(item)

    def _with_ids(
        self, indexes: Sequence[int], items: Sequence[dict[str, Any]], all_need: bool
    ) -> list[dict[str, Any]]:
        dedupe = self._dedupe
        assert dedupe is not None
        field = dedupe.field
        stamped = list(map(dict.copy, items))
        new_ids = self.run_ids.many(indexes)
        if all_need and not any(map(contains, items, repeat(field))):
            deque(map(setitem, stamped, repeat(field), new_ids), maxlen=0)  # none of it a step of Python's
            return stamped
        for id, item in zip(new_ids, stamped, strict=True):
            if all_need or self._needs[self._kind(item)]:
                if field not in item:
                    item[field] = id
                elif not ids.has_id(dedupe, item):
                    raise ValueError
        return stamped

    def _with_times(
        self, field: str, indexes: Sequence[int], items: Sequence[dict[str, Any]], *, copied: bool
    ) -> Sequence[dict[str, Any]]:
        if all(item.get(field) is not None for item in items):
            return items
        stamped = items if copied else [item.copy() for item in items]
        for moment, item in zip(self.run_times.many(indexes), stamped, strict=True):
            if item.get(field) is None:
                item[field] = moment
        return stamped

    def _one(self, index: int, item: Any) -> bytes | ValueRefused:
        if (written := self.together([index], [item])) is not None:
            return written
        try:
            data = self.plain(item)
            self._remember_kind(data)
            if self._dedupe is not None:
                data = ids.with_id(self._dedupe, data, lambda: self.run_ids(index))
            if self._moment is not None and data.get(self._moment) is None:
                data = {**data, self._moment: self.run_times(index)}
            return dumps(data)
        except ValueRefused as error:
            return error
        except Exception as error:
            return _raised(error)

    def _known_by(self, item: Any) -> Any:
        try:
            return self.plain(item)
        except ValueRefused as error:
            return str(error)

    def _remember_kind(self, data: dict[str, Any]) -> None:
        if len(self._needs) < _MOST_KINDS:
            with suppress(KeyError, TypeError):
                self._needs.setdefault(self._kind(data), self._dedupe is not None and ids.needs_id(self._dedupe, data))


def _raised(error: Exception) -> ValueRefused:
    # Not its words, which may hold what was to be sent.
    return ValueRefused(f"a value raised {type(error).__name__} when it was written")


def _type_of_items(operation: Operation) -> str:
    assert operation.body is not None and operation.limits is not None
    return next(field.type for field in operation.body.fields if field.name == operation.limits.items)
