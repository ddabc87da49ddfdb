"""What would be sent, counted against what the vendor takes in one call."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from customerio_core import UNSET
from customerio_core.request import dumps

from .errors import PayloadOverLimit

if TYPE_CHECKING:
    from customerio_core import FieldLimit, Limits, Operation, Request

_EFFECTS: Final = {
    "refused": "the vendor refuses it",
    "dropped": "the vendor may return 2xx and drop the data",
    "either": "the vendor refuses it, or returns 2xx and drops the data",
    "shortened": "the vendor returns only a part of it",
}
_DAY: Final = 86_400
_MOST_NAMED: Final = 5
_DEEPEST_NAMED: Final = 4
_LONGEST_NAME: Final = 60
_MOST_REMEMBERED: Final = 1000
_NUMBERS: Final = frozenset({int, float, bool, type(None)})
# Possessive, and up to the end where a quote is never closed: a second look at any of it would take quadratic time.
_QUOTED: Final = re.compile(r'"(?:[^"\\]++|\\.)*+(?:(?P<closed>")|\\?\Z)', re.DOTALL)


def check(operation: Operation, request: Request, now: float) -> None:
    """Refuse what is larger than the vendor takes.

    Counted is what would be sent: the bytes of the body, and the JSON of its parts without blanks.

    Args:
        operation: what is called; its `limits` say what is counted.
        request: what is sent.
        now: unix seconds.

    Raises:
        PayloadOverLimit: a limit is exceeded, by a byte or more.
        ValueRefused: text in the body is not Unicode (half a surrogate pair).
    """
    limits = operation.limits
    if limits is None:
        return
    counter = _COUNTERS.get(id(limits)) or _remember(limits)
    if (excess := counter.find(request, now)) is not None:
        where, subject = _place(excess.path) or "body", excess.subject
        raise PayloadOverLimit(
            operation,
            what=f"{subject} {where}" if subject else where,
            limit=excess.most,
            size=excess.size,
            unit=excess.unit,
            heaviest=excess.heaviest,
            effect=_EFFECTS[limits.over],
        )


class _Excess(NamedTuple):
    """A limit that is exceeded.

    Args:
        most: the limit.
        size: what was counted.
        unit: of both.
        path: the steps that lead to it, outermost first.
        subject: words to go before the place.
        heaviest: what weighs most in it.
    """

    most: int
    size: int
    unit: str
    path: tuple[str | int, ...] = ()
    subject: str = ""
    heaviest: tuple[tuple[str, int], ...] = ()

    def inside(self, step: str | int) -> _Excess:
        return self._replace(path=(step, *self.path))


# --- one limit ----------------------------------------------------------------------------------

Measure = Callable[[Any, float], int]
"""Counts a value, by the time that is now; 0 for a value that has nothing of the kind."""


def _text_bytes(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def _bytes(value: Any) -> int:
    kind = value.__class__
    if kind is str:
        return len(value) if value.isascii() else _text_bytes(value)
    return len(repr(value)) if kind in _NUMBERS else len(dumps(value))


def _count_written(value: Any, now: float) -> int:
    return len(dumps(value))


def _count_bytes(value: Any, now: float) -> int:
    return _bytes(value)


def _count_items(value: Any, now: float) -> int:
    return len(value) if isinstance(value, list) else 0


def _count_keys(value: Any, now: float) -> int:
    return len(value) if isinstance(value, dict) else 0


def _count_longest_key(value: Any, now: float) -> int:
    if not isinstance(value, dict) or not value:
        return 0
    return max(map(len if "".join(value).isascii() else _text_bytes, value))


def _count_heaviest_value(value: Any, now: float) -> int:
    return max(map(_bytes, value.values()), default=0) if isinstance(value, dict) else 0


def _count_all_values(value: Any, now: float) -> int:
    return sum(map(_bytes, value.values())) if isinstance(value, dict) else 0


def _count_addresses(value: Any, now: float) -> int:
    if not isinstance(value, str):
        return 0
    if "," not in value:
        return int(not (not value or value.isspace()))
    # "Lovelace, Ada" <ada@example.com> is one
    parts = _QUOTED.sub(lambda quoted: "-" if quoted["closed"] else quoted[0], value).split(",")
    return sum(bool(part) and not part.isspace() for part in parts)


def _count_days_ahead(value: Any, now: float) -> int:
    return math.ceil((value - now) / _DAY) if isinstance(value, int | float) else 0


_MEASURES: Final[Mapping[str, tuple[Measure, str]]] = {
    "bytes": (_count_bytes, "bytes"),
    "items": (_count_items, "items"),
    "keys": (_count_keys, "names"),
    "key_bytes": (_count_longest_key, "bytes"),
    "value_bytes": (_count_heaviest_value, "bytes"),
    "all_value_bytes": (_count_all_values, "bytes"),
    "addresses": (_count_addresses, "addresses"),
    "days_ahead": (_count_days_ahead, "days to go"),
}
"""How the measures of a `FieldLimit` are counted, and in what. Those of a remote file are unknown."""


class _Rule(NamedTuple):
    """One measure of one value.

    Args:
        most: what the count may be.
        measure: counts it.
        unit: what it counts.
        least: the bytes that a body must have more of for this to be exceeded.
        when: see `FieldLimit`.
        uncounted: see `FieldLimit`.
    """

    most: int
    measure: Measure
    unit: str
    least: int
    when: Mapping[str, tuple[Any, ...]]
    uncounted: frozenset[str]

    def find(self, value: Any, beside: Any, now: float) -> _Excess | None:
        """Find whether a value exceeds this; the fields next to it (`beside`) say whether this applies."""
        if self.uncounted and isinstance(value, dict) and not self.uncounted.isdisjoint(value):
            value = {name: inner for name, inner in value.items() if name not in self.uncounted}
        count = self.measure(value, now)
        if count <= self.most or not _holds(self.when, beside):
            return None
        excess = _Excess(self.most, count, self.unit)
        if self.measure is _count_longest_key:
            name = max(value, key=_text_bytes)
            return excess._replace(subject="a name in", heaviest=((_short(name), count),))
        if self.measure is _count_heaviest_value:
            sizes: dict[str, int] = {name: _bytes(inner) for name, inner in value.items()}
            name = max(sizes, key=sizes.__getitem__)
            excess, value = excess.inside(name), value[name]
        return excess._replace(heaviest=_heaviest(value)) if self.unit != "items" else excess


def _rules(limit: FieldLimit) -> list[_Rule]:
    rules: list[_Rule] = []
    for name, (measure, unit) in _MEASURES.items():
        if (most := getattr(limit, name)) is not None:
            # Nothing but a time counts for more than the bytes it is written in.
            least = -1 if measure is _count_days_ahead else most
            rules.append(_Rule(most, measure, unit, least, limit.when, frozenset(limit.uncounted)))
    return rules


def _rule_of_bytes(most: int, uncounted: tuple[str, ...] = ()) -> _Rule:
    return _Rule(most, _count_written, "bytes", most, {}, frozenset(uncounted))


def _holds(when: Mapping[str, tuple[Any, ...]], beside: Any) -> bool:
    return all(isinstance(beside, dict) and beside.get(name) in values for name, values in when.items())


# --- all limits of an operation -----------------------------------------------------------------


class _Location:
    """A place in the body that has limits, or is on the way to some."""

    __slots__ = ("elements", "fields", "least", "rules")

    def __init__(self) -> None:
        self.rules: list[_Rule] = []
        self.fields: dict[str, _Location] = {}
        self.elements: _Location | None = None
        self.least: float = math.inf

    def add(self, rules: list[_Rule], steps: Iterator[str]) -> None:
        """Add the rules of the place that the steps lead to."""
        self.least = min([self.least, *(rule.least for rule in rules)])
        step = next(steps, None)
        if step is None:
            self.rules += rules
        elif step == "[]":
            self.elements = self.elements or _Location()
            self.elements.add(rules, steps)
        else:
            self.fields.setdefault(step, _Location()).add(rules, steps)

    def find(self, value: Any, beside: Any, size: int, now: float) -> _Excess | None:
        """Find what exceeds a limit here or below; below first, which says more.

        Args:
            value: what is here.
            beside: the innermost element of a list that it is in, else the body.
            size: bytes of JSON that it is not larger than.
            now: unix seconds.
        """
        if isinstance(value, dict):
            for name, place in self.fields.items():
                if size > place.least and name in value:
                    excess = place.find(value[name], beside, size, now)
                    if excess is not None:
                        return excess.inside(name)
        elif self.elements is not None and isinstance(value, list) and size > self.elements.least:
            for index, item in enumerate(value):
                written = len(dumps(item))
                excess = self.elements.find(item, item, written, now) if written > self.elements.least else None
                if excess is not None:
                    return excess.inside(index)
        for rule in self.rules:
            if size > rule.least and (excess := rule.find(value, beside, now)) is not None:
                return excess
        return None


class _Counter:
    """Counts by the limits of one operation.

    Args:
        limits: the limits.
    """

    __slots__ = ("_limits", "_parameters", "_places", "_together")

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._parameters = [(name, rule) for name, limit in limits.parameters.items() for rule in _rules(limit)]
        self._together = [
            (rule, [list(_steps(path)) for path in each.fields], " + ".join(each.fields))
            for each in limits.together
            for rule in _rules(each.limit)
        ]
        self._places = _Location()
        for path, limit in limits.fields.items():
            self._places.add(_rules(limit), _steps(path))
        if limits.items is not None and limits.item is not None:
            self._places.add([_rule_of_bytes(limits.item)], iter((limits.items, "[]")))
        if limits.body is not None:
            self._places.add([_rule_of_bytes(limits.body, limits.uncounted)], iter(()))

    def find(self, request: Request, now: float) -> _Excess | None:
        """Find what exceeds a limit."""
        for name, rule in self._parameters:
            for text in _texts(request, name):
                if (count := rule.measure(text, now)) > rule.most:
                    return _Excess(rule.most, count, rule.unit, (name,), "parameter")
        data, size = request.data, len(request.content or b"")
        if data is UNSET:  # bytes, in which nothing has a name
            most = self._limits.body
            return _Excess(most, size, "bytes") if most is not None and size > most else None
        if size > self._places.least and (excess := self._places.find(data, data, size, now)) is not None:
            return excess
        return self._find_together(data, size, now) if self._together else None

    def _find_together(self, data: Any, size: int, now: float) -> _Excess | None:
        for rule, paths, names in self._together:
            if size > rule.least:
                count = sum([rule.measure(value, now) for path in paths for value in _values(data, path)])
                if count > rule.most and _holds(rule.when, data):
                    return _Excess(rule.most, count, rule.unit, (names,))
        return None


_COUNTERS: Final[dict[int, _Counter]] = {}


def _remember(limits: Limits) -> _Counter:
    """Make a counter and keep it by the identity of its limits, which lives as long as the counter holds them."""
    if len(_COUNTERS) >= _MOST_REMEMBERED:  # somebody makes new limits for every call
        _COUNTERS.clear()
    counter = _COUNTERS[id(limits)] = _Counter(limits)
    return counter


def _steps(path: str) -> Iterator[str]:
    """Split a path of `Limits.fields` into names and, for each element of a list, `[]`."""
    for part in path.split(".") if path != "$" else ():
        yield part.removesuffix("[]")
        if part.endswith("[]"):
            yield "[]"


def _values(value: Any, steps: list[str]) -> list[Any]:
    """Return the values that the steps lead to."""
    found = [value]
    for step in steps:
        if step == "[]":
            found = [item for each in found if isinstance(each, list) for item in each]
        else:
            found = [each[step] for each in found if isinstance(each, dict) and step in each]
    return found


def _texts(request: Request, name: str) -> Iterator[str]:
    if name in request.arguments:
        yield request.arguments[name]
    yield from (text for given, text in request.query if given == name)


# --- words --------------------------------------------------------------------------------------


def _heaviest(value: Any) -> tuple[tuple[str, int], ...]:
    """Name the parts that weigh most, with their bytes; of a part that is more than half of it all, its own parts."""
    parts = _parts("", value)
    half = sum(weight for _, weight, _ in parts) / 2
    for _ in range(_DEEPEST_NAMED):
        parts.sort(key=lambda part: part[1], reverse=True)
        if not parts or parts[0][1] <= half or not (within := _parts(parts[0][0], parts[0][2])):
            break
        parts[:1] = within
    return tuple((name, weight) for name, weight, _ in parts[:_MOST_NAMED])


def _parts(name: str, value: Any) -> list[tuple[str, int, Any]]:
    if isinstance(value, dict):
        return [(_place((key,), name), _bytes(item), item) for key, item in value.items()]
    if isinstance(value, list):
        return [(_place((index,), name), _bytes(item), item) for index, item in enumerate(value)]
    return []


def _place(path: tuple[str | int, ...], name: str = "") -> str:
    for step in path:
        name += f"[{step}]" if isinstance(step, int) else f".{_short(step)}" if name else _short(step)
    return name


def _short(name: str) -> str:
    """Bring a name, which can be the caller's own, into few printable characters."""
    start = name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in start)
