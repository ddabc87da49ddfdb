"""When something happened, said when the call is made: what waits or is retried would otherwise happen on arrival."""

# JSON data has no types before it is read: what `isinstance` finds in it is partly unknown.
# pyright: reportUnknownArgumentType=false, reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from customerio_core import Operation, Request


def stamp(operation: Operation, request: Request, now: float) -> None:
    """Give each event that says nothing of its time the time of the call.

    Args:
        operation: what is called; `moment` says where the time belongs.
        request: what is sent. It gets new data; what it had is not changed.
        now: unix seconds.
    """
    moment, data = operation.moment, request.data
    if moment is None or not isinstance(data, dict):
        return
    if moment.items is None:
        if data.get(moment.field) is None:
            request.set_data({**data, moment.field: moment_text(now)})
    elif isinstance(items := data.get(moment.items), list):
        text = moment_text(now)
        request.set_data({**data, moment.items: [_with_time(item, moment.field, text) for item in items]})


def moment_text(seconds: float) -> str:
    """Write unix seconds as ISO 8601 text, to the millisecond."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def _with_time(item: Any, field: str, text: str) -> Any:
    return {**item, field: text} if isinstance(item, dict) and item.get(field) is None else item
