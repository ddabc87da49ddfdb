"""The ids by which the vendor recognizes an event: made before the first attempt, so that a retry counts once."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from customerio_core import ValueRefused

from .forking import watch_forks

if TYPE_CHECKING:
    from customerio_core import Dedupe, Operation, Request

_is_ulid: Final = re.compile(r"[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}").fullmatch

_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PAIRS: Final = [high + low for high in _ALPHABET for low in _ALPHABET]
"""Two letters of an id for each number of ten bits."""

_TAIL_BITS: Final = 20
_LAST_TAIL: Final = (1 << _TAIL_BITS) - 1
_HEAD_SHIFTS: Final = range(120, _TAIL_BITS - 1, -10)


class Ulids:
    """Makes ULIDs: text of 26 characters, unique everywhere, and in order within one process.

    It can be shared between threads and goes on in a forked process with ids of its own.

    Args:
        clock: returns the unix seconds of now. Should it stand still or go back, the ids go on in order.
    """

    __slots__ = ("__weakref__", "_clock", "_head", "_lock", "_millisecond", "_tail")

    # A well-kept library, python-ulid 4.1, takes ten times as long, gives parent and child the same ids after a fork,
    # and falls out of order when the clock is set back. ulid-transform is faster, but does not promise secure
    # randomness. Half of the speed here is that the head is only written when the millisecond changes.

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._lock = Lock()
        self._millisecond = 0
        self._head = ""
        self._tail = _LAST_TAIL
        watch_forks(self)

    def __call__(self) -> str:
        """Make the next ULID."""
        millisecond = int(self._clock() * 1000)
        with self._lock:
            if millisecond > self._millisecond or self._tail == _LAST_TAIL:
                self._begin(max(millisecond, self._millisecond + 1))
            self._tail = tail = self._tail + 1
            return self._head + PAIRS[tail >> 10] + PAIRS[tail & 1023]

    def before_fork(self) -> None:
        """Nothing has to be brought to an end."""

    def after_fork(self, *, child: bool) -> None:
        """Forget in the child what was made before: it must not go on where its parent does."""
        if child:
            self._lock = Lock()  # the old one may be held by a thread that the fork left behind
            self._tail = _LAST_TAIL

    def _begin(self, millisecond: int) -> None:
        number = millisecond << 80 | int.from_bytes(os.urandom(10), "big")
        self._millisecond = millisecond
        self._head = "".join([PAIRS[number >> shift & 1023] for shift in _HEAD_SHIFTS])
        self._tail = number & _LAST_TAIL >> 1  # the other half is room to count in

    def __reduce__(self) -> tuple[Any, ...]:
        return Ulids, (self._clock,)


new_ulid: Final = Ulids()
"""Makes the ULIDs of this process."""


def new_uuid() -> str:
    """Make a random UUID (version 4), as text, in a quarter of the time of `str(uuid.uuid4())`."""
    digits = os.urandom(15).hex()  # the two that are missing are the version and the variant
    return f"{digits[:8]}-{digits[8:12]}-4{digits[12:15]}-a{digits[15:18]}-{digits[18:]}"


def stamp(
    operation: Operation,
    request: Request,
    make_ulid: Callable[[], str] = new_ulid,
    make_uuid: Callable[[], str] = new_uuid,
) -> None:
    """Give each event that has no id one by which the vendor knows it again.

    An id that is there stays; an empty text and null are none. The request gets new data, what it had is not changed.

    Args:
        operation: what is called; `dedupe` says where ids belong.
        request: what is sent.
        make_ulid: makes an id where a ULID is asked for.
        make_uuid: makes an id where a UUID is asked for.

    Raises:
        ValueRefused: an id is there, but none that the vendor would compare.
    """
    dedupe, data = operation.dedupe, request.data
    if dedupe is None or not isinstance(data, dict):
        return
    make = make_ulid if dedupe.format == "ulid" else make_uuid
    if dedupe.items is None and not dedupe.when and data.get(dedupe.field) is None:  # as most calls are
        request.set_data({**data, dedupe.field: make()})
        return
    if _all_have_ids(dedupe, data):
        return
    if dedupe.items is None:
        request.set_data(with_id(dedupe, data, make))
    elif isinstance(items := data.get(dedupe.items), list):
        request.set_data({**data, dedupe.items: _with_ids(dedupe, items, make)})


def safe_to_retry(operation: Operation, request: Request) -> bool:
    """Return whether a request that may have arrived can be sent again without counting twice.

    Args:
        operation: what is called.
        request: what is sent, after `stamp`.

    Returns:
        What the operation says of itself; where that depends on ids, whether every event that needs one has it.
    """
    if operation.retry != "dedupe":
        return operation.retry == "safe"
    if request.has_ids:
        return True
    return operation.dedupe is not None and _all_have_ids(operation.dedupe, request.data)


def given(operation: Operation, request: Request) -> tuple[str, ...]:
    """Return the ids of the events in a request, for a caller who sends them anew.

    Args:
        operation: what is called.
        request: what was sent, after `stamp`.

    Returns:
        An id for each event, in their order; empty text for one that has none. None at all where the operation
        does not send events, or they cannot be looked into.
    """
    dedupe, data = operation.dedupe, request.data
    if dedupe is None or not isinstance(data, dict):
        return ()
    events = [data] if dedupe.items is None else data.get(dedupe.items)
    if not isinstance(events, list):
        return ()
    found = tuple(str(event.get(dedupe.field) or "") if isinstance(event, dict) else "" for event in events)
    return found if any(found) else ()


def _with_ids(dedupe: Dedupe, items: list[Any], make: Callable[[], str]) -> list[Any]:
    stamped: list[Any] = []
    for index, item in enumerate(items):
        try:
            stamped.append(with_id(dedupe, item, make))
        except ValueRefused as error:
            raise error.inside(index).inside(dedupe.items or "") from None
    return stamped


def with_id(dedupe: Dedupe, event: Any, make: Callable[[], str]) -> Any:
    """Give an event an id, unless it has one or needs none.

    Args:
        dedupe: where ids belong.
        event: the event; it is not changed.
        make: makes an id.

    Returns:
        The event with its id.

    Raises:
        ValueRefused: an id is there, but none that the vendor would compare.
    """
    if not isinstance(event, dict) or not needs_id(dedupe, event) or has_id(dedupe, event):
        return event
    if event.get(dedupe.field) in (None, ""):
        return {**event, dedupe.field: make()}
    # The vendor refuses another id, or takes the event and compares nothing: either way a retry is not what it seems.
    raise ValueRefused(
        "is not a ULID, so repeats would not be known by it; leave it out to have one made", (dedupe.field,)
    )


def _all_have_ids(dedupe: Dedupe, data: Any) -> bool:
    """Return whether every event has its id; of what cannot be looked into, that is not known."""
    events = [data] if dedupe.items is None else data.get(dedupe.items) if isinstance(data, dict) else None
    return isinstance(events, list) and all(
        isinstance(event, dict) and (has_id(dedupe, event) or not needs_id(dedupe, event)) for event in events
    )


def needs_id(dedupe: Dedupe, event: dict[str, Any]) -> bool:
    """Return whether an event counts again when it is sent again without an id.

    Args:
        dedupe: where ids belong.
        event: the event.

    Returns:
        Whether it does.
    """
    return all(event.get(name) in values for name, values in dedupe.when.items())


def has_id(dedupe: Dedupe, event: dict[str, Any]) -> bool:
    """Return whether an event has an id that the vendor compares.

    Args:
        dedupe: where ids belong.
        event: the event.

    Returns:
        Whether it has.
    """
    given = event.get(dedupe.field)
    if dedupe.format == "ulid":
        return isinstance(given, str) and _is_ulid(given) is not None
    return isinstance(given, str) and given != ""
