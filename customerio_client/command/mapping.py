"""From the columns of a table to the fields of a record."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Final, NamedTuple, cast

from customerio_core import ValueRefused
from customerio_core.times import TimeFormat

_DOT: Final = re.compile(r"(?<!\\)\.")
_INTEGER: Final = re.compile(r"[+-]?[0-9]+")
_TRUTHS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_REST: Final = "*"
_NAMED: Final = "Does the first line have the names of the columns?"


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if not isinstance(value, str) or not _INTEGER.fullmatch(value.strip()):
        raise ValueError
    return int(value)


def _float(value: Any) -> float:
    number = float(value)
    if isinstance(value, bool) or number - number != 0:  # neither infinite nor NaN
        raise ValueError
    return number


def _text(value: Any) -> str:
    """Return a value as text: as JSON has it, and not as Python does."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _truth(value: Any) -> bool:
    return value if isinstance(value, bool) else _TRUTHS[str(value).strip().lower()]


def _data(value: Any) -> Any:
    return json.loads(value) if isinstance(value, str) else value


def _moment(value: Any) -> Any:
    text = value.strip() if isinstance(value, str) else value
    return int(text) if isinstance(text, str) and _INTEGER.fullmatch(text) else text


_TYPES: Final[Mapping[str, Callable[[Any], Any]]] = {
    "text": _text,
    "int": _integer,
    "float": _float,
    "bool": _truth,
    "json": _data,
    "time": _moment,
}
TYPES: Final = tuple(_TYPES)
"""What a value can be read as. A `time` is ISO 8601 with an offset, or unix seconds, and becomes what the API takes."""

_UNIX: Final = TimeFormat("unix")


class _Field(NamedTuple):
    """Where a value goes, and as what."""

    path: tuple[str, ...]
    type: str | None

    def put(self, record: dict[str, Any], value: Any, column: str, times: TimeFormat) -> None:
        try:
            value = value if self.type is None or value is None else _TYPES[self.type](value)
            if self.type == "time" and value is not None:
                value = times.write(value)
        except ValueRefused as error:
            raise ValueRefused(error.reason, (f"column {column!r}",)) from None
        except (ValueError, TypeError, KeyError, RecursionError, OverflowError):
            raise ValueRefused(f"not a valid {self.type}", (f"column {column!r}",)) from None
        inner = record
        for name in self.path[:-1]:
            below: Any = inner.setdefault(name, {})
            if type(below) is not dict:
                raise ValueRefused("is a value and cannot have fields", self.path)
            inner = cast(dict[str, Any], below)
        if self.path[-1] in inner:
            raise ValueRefused("is set twice", self.path)
        inner[self.path[-1]] = value


class Columns:
    r"""Says which column becomes which field.

    Args:
        rules: `COLUMN=FIELD` takes a field from a column, `FIELD:=VALUE` gives all records the same value. A field is a
            path of names, `traits.email`, with `\.` for a dot in a name, and may end in a type: `traits.age:int`.
            `*` stands for all columns that have no rule: `*=traits.*`. Where no column has a rule, each column's name
            is its field.
        times: what a `time` becomes.

    Raises:
        ValueError: one of them is not a rule, or two are about the same field.
    """

    def __init__(self, rules: Iterable[str] = (), times: TimeFormat = _UNIX) -> None:
        self._times = times
        self._fields: dict[str, list[_Field]] = {}
        self._constants: dict[str, Any] = {}
        self._prefix: str | None = None
        trial: dict[str, Any] = {}
        for rule in rules:
            try:
                self._add(rule, trial)
            except ValueRefused as error:
                raise ValueError(f"{rule!r}: {error}") from None
        if not self._fields and self._prefix is None:
            self._prefix = ""

    def _add(self, rule: str, trial: dict[str, Any]) -> None:
        path, constant, value = rule.partition(":=")
        if constant:
            field = _field(path)
            field.put(self._constants, value, path, self._times)
            field._replace(type=None).put(trial, None, path, self._times)
            return
        column, equals, path = rule.rpartition("=")
        if not equals or not column:
            raise ValueRefused("is neither COLUMN=FIELD nor FIELD:=VALUE")
        if column == _REST:
            if path != _REST and not path.endswith("." + _REST):
                raise ValueRefused("* goes to * or to a field that ends in .*")
            if self._prefix is not None:
                raise ValueRefused("* has a rule already")
            self._prefix = path[:-1]
            return
        field = _field(path)
        field._replace(type=None).put(trial, None, column, self._times)
        self._fields.setdefault(column, []).append(field)

    def check(self, columns: Sequence[str]) -> None:
        """Compare with the columns of a table.

        Args:
            columns: their names.

        Raises:
            ValueError: two have one name, a rule is about none of them, or one that has no rule of its own cannot be a
                field by its name. It names no column that no rule names: where a table has no names, these are values.
        """
        if missing := self._fields.keys() - set(columns):
            count = "is 1 column" if len(columns) == 1 else f"are {len(columns):,} columns"
            raise ValueError(f"unknown column {', '.join(sorted(missing))}; there {count}. {_NAMED}")
        first: dict[str, int] = {}
        for place, column in enumerate(columns, 1):
            if column and first.setdefault(column, place) < place:
                raise ValueError(f"the columns {first[column]:,} and {place:,} have one name. {_NAMED}")
            if "\0" in column:
                raise ValueError(f"there is a NUL in the name of column {place:,}; is the file in UTF-16?")
            if column != column.strip() and column not in self._fields:
                raise ValueError(
                    f"there are blanks around the name of column {place:,}. Remove them, or map the column by a rule"
                )
            # Spreadsheets have columns without a name at the end, and nothing in them.
            if any(columns[place - 1 :]) and column not in self._fields:
                self._check_rest(place, column)

    def _check_rest(self, place: int, column: str) -> None:
        try:
            self._rest(column)
        except ValueRefused:
            raise ValueError(
                f"the name of column {place:,} {'cannot be a field' if column else 'is empty'}. {_NAMED}"
            ) from None

    def record(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Make a record.

        Args:
            row: the values of a row, by column.

        Returns:
            The record, as it goes over the wire.

        Raises:
            ValueRefused: a value is not of its type, or a field is set twice.
        """
        record = deepcopy(self._constants)
        for column, value in row.items():
            for field in self._fields.get(column) or self._rest(column):
                field.put(record, value, column, self._times)
        return record

    def _rest(self, column: str) -> tuple[_Field, ...]:
        if self._prefix is None:
            return ()
        if not column:
            raise ValueRefused("there is a value in a column without a name")
        return (_field(self._prefix + column, strict=False),)


def _field(text: str, *, strict: bool = True) -> _Field:
    path, colon, kind = text.rpartition(":")
    if colon and kind in _TYPES:
        text = path
    elif colon and strict:
        raise ValueRefused(f"unknown type {kind!r}; the types are {', '.join(TYPES)}")
    names = tuple(name.replace("\\.", ".") for name in _DOT.split(text))
    if not all(names):
        raise ValueRefused("a field has no name", (text,) if text else ())
    return _Field(names, kind if colon and kind in _TYPES else None)
