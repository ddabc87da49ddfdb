"""Events that the service knows by name: from keywords to the body of the call, and a warning about misspelt names."""

# Keywords have no types before they are checked: what `isinstance` finds in them is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, Final

from attrs import evolve, frozen

from .errors import ValueRefused, kind_of
from .loading import load
from .names import resolve
from .operation import TypedOperation
from .shape import shape
from .unset import UNSET
from .value_object import ValueObject
from .writer import write

_MOST: Final = 1000
_LONGEST: Final = 60
_EXTRA: Final = "extra"


@frozen(kw_only=True, eq=False, repr=False)
class KnownEvent(ValueObject):
    """One event.

    Args:
        event: its name on the wire.
        properties: the class of its properties in the package's `models`; `None` if it has none.
        needs: the fields of the call that are enough to say whom it is about, by wire name: all of one of these;
            `None` for what most events need.
    """

    event: str
    properties: str | None = None
    needs: tuple[tuple[str, ...], ...] | None = None


class KnownEvents:
    """The events of one operation.

    Args:
        operation: the operation that sends them.
        field: the field of its body that takes the name of the event.
        properties: the field of its body that takes the properties.
        keywords: the other fields of its body that are keywords of each event, as wire names by keyword.
        needs: what an event needs that says nothing else.
        events: the events, by their name in Python.
    """

    def __init__(
        self,
        operation: TypedOperation[None],
        *,
        field: str,
        properties: str,
        keywords: Mapping[str, str],
        needs: tuple[tuple[str, ...], ...] = (),
        events: Mapping[str, KnownEvent],
    ) -> None:
        self._operation = operation
        self._field = field
        self._properties = properties
        self._keywords = keywords
        self._needs = needs
        self._events = events
        self._names = frozenset(event.event for event in events.values())
        self._seen: set[str] = set()

    @property
    def events(self) -> Mapping[str, KnownEvent]:
        """The events, by their name in Python."""
        return self._events

    def call(self, name: str, given: Mapping[str, object]) -> dict[str, Any]:
        """Give the operation and the body of a call.

        Args:
            name: the event's name in Python.
            given: the keywords.

        Returns:
            `operation`, which error messages call by the name of the event, and `body`.

        Raises:
            ValueRefused: a property is not of its type.
            TypeError: a keyword is unknown, or what the event needs is missing.
        """
        operation = evolve(self._operation, resource="events", name=name)
        try:
            return {"operation": operation, "body": self._body(operation, self._events[name], given)}
        except ValueRefused as error:
            error.operation = operation
            raise

    def item(self, name: str, given: Mapping[str, object]) -> dict[str, Any]:
        """Give the event as an element of a batch; see `call`, which takes the same arguments."""
        body = self._operation.body
        implied = body.implied if body is not None else {}
        return {**implied, **self.call(name, given)["body"]}

    def _body(self, operation: TypedOperation[None], known: KnownEvent, given: Mapping[str, Any]) -> dict[str, Any]:
        body: dict[str, Any] = {self._field: known.event}
        properties: dict[str, Any] = {}
        for keyword, value in given.items():
            if value is UNSET or keyword == _EXTRA:
                continue
            if keyword in self._keywords:
                body[self._keywords[keyword]] = value
            else:
                properties[keyword] = value
        self._check_needs(operation, known, body)
        declared = shape(resolve(known.properties, operation.models)).by_wire if known.properties else {}
        self._check_keywords(operation, properties, declared)
        properties.update(_extra(operation, given.get(_EXTRA), declared))
        if known.properties or properties:
            body[self._properties] = write(known.properties or "Any", properties, operation.models, exact=True)
        return body

    def _check_needs(self, operation: TypedOperation[None], known: KnownEvent, body: Mapping[str, Any]) -> None:
        needs = self._needs if known.needs is None else known.needs
        if not needs or any(all(body.get(wire) not in (None, "") for wire in each) for each in needs):
            return
        names = {wire: keyword for keyword, wire in self._keywords.items()}
        choices = [" + ".join(names.get(wire, wire) for wire in each) for each in needs]
        raise TypeError(f"{operation.call}: needs {' or '.join(choices)}")

    def _check_keywords(
        self, operation: TypedOperation[None], properties: Iterable[str], declared: Mapping[str, Any]
    ) -> None:
        for keyword in properties:
            if keyword not in declared:
                from difflib import get_close_matches

                nearest = get_close_matches(keyword, [*declared, *self._keywords, _EXTRA], 1)
                hint = f"; did you mean {nearest[0]!r}?" if nearest else "."
                raise TypeError(
                    f"{operation.call}: unknown keyword {keyword!r}{hint} Pass other properties in extra={{...}}"
                )

    def warn_of_misspelt(self, bodies: Iterable[Mapping[str, Any]]) -> None:
        """Log a warning, once for each name, if the name of an event is almost that of a known one.

        Args:
            bodies: bodies of calls, of this operation or of any other: what is no event has no such field.
        """
        field = self._field
        try:
            names = {body.get(field) for body in bodies}
        except (AttributeError, TypeError):  # what cannot be sent is refused elsewhere
            return
        for name in names - self._names - self._seen:
            if isinstance(name, str) and len(self._seen) < _MOST:
                self._seen.add(name)
                self._warn(name)

    def _warn(self, name: str) -> None:
        if nearest := next((known for known in sorted(self._names) if _is_almost(name, known)), None):
            # Not imported before it is needed, which for most programs is never.
            import logging

            logging.getLogger("customerio_core").warning(
                "The event %r is almost %r, which the service knows by exactly that name. It is sent as it is",
                name,
                nearest,
            )


@cache
def events_of(module: str) -> KnownEvents:
    """Give the events of a generated module.

    Args:
        module: the name of the module.

    Returns:
        Its `EVENTS`.
    """
    found = load(module).EVENTS
    assert isinstance(found, KnownEvents)
    return found


def _extra(operation: TypedOperation[None], extra: Any, declared: Mapping[str, Any]) -> Mapping[str, Any]:
    if extra is None or extra is UNSET:
        return {}
    if not isinstance(extra, Mapping):
        raise TypeError(f"{operation.call}: extra must be a dict of properties, not {kind_of(extra)}")
    for key in extra:
        if key in declared:
            raise TypeError(f"{operation.call}: {key!r} is a property of this event; pass it as a keyword")
    return extra


def _is_almost(name: str, known: str) -> bool:
    """Whether two names differ only by case, blanks or one letter."""
    one, two = ("".join(text.split()).casefold() for text in (name, known))
    if abs(len(one) - len(two)) > 1:
        return False
    short, long = sorted((one, two), key=len)
    at = next((at for at, pair in enumerate(zip(short, long, strict=False)) if pair[0] != pair[1]), len(short))
    return short[at + (len(short) == len(long)) :] == long[at + 1 :]
