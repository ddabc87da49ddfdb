"""When something happened, said when the call is made: what waits or is retried would otherwise happen on arrival."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from customerio_core import Moment, Operation, Request


def stamp(operation: Operation, request: Request, now: float, *, deferred: bool = False) -> None:
    """Give each event that says nothing of its time the time of the call.

    Args:
        operation: what is called; `moment` says where the time belongs.
        request: what is sent. It gets new data; what it had is not changed.
        now: unix seconds.
        deferred: whether the call is made later.
    """
    moment, data = operation.moment, request.data
    if moment is None or not isinstance(data, dict) or (moment.deferred and not deferred):
        return
    if moment.items is None:
        if _lacks_time(moment, data):
            request.set_data({**data, moment.field: _written(moment, now)})
    elif isinstance(items := data.get(moment.items), list):
        value = _written(moment, now)
        stamped = [{**item, moment.field: value} if _lacks_time(moment, item) else item for item in items]
        request.set_data({**data, moment.items: stamped})


def moment_text(seconds: float) -> str:
    """Write unix seconds as ISO 8601 text, to the millisecond."""
    whole, milliseconds = divmod(int(seconds * 1000), 1000)
    return f"{_second_text(whole)}.{milliseconds:03d}Z"


@lru_cache(maxsize=16)  # most calls are made in the second of the call before
def _second_text(seconds: int) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="seconds").removesuffix("+00:00")


def _written(moment: Moment, seconds: float) -> str | int:
    return int(seconds) if moment.format == "unix" else moment_text(seconds)


def _lacks_time(moment: Moment, event: Any) -> bool:
    return (
        isinstance(event, dict)
        and event.get(moment.field) is None
        and all(event.get(name) in values for name, values in moment.when.items())
    )
