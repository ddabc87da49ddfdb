"""Pages: a cursor that says where the next one begins, or a limit and an offset."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from ..refusal import Refused
from .call import Call

T = TypeVar("T")
DEFAULT = 50
MOST = 1000


def page(
    call: Call, items: Sequence[T], default: int = DEFAULT, *, most: int = MOST, name: str = "start"
) -> tuple[list[T], str]:
    """Cut the page out of a list that a call asks for.

    Args:
        call: the call, with `limit` and a cursor in its query.
        items: all items.
        default: how many items a page has where the call does not say.
        most: the most items of a page.
        name: the parameter that has the cursor.

    Returns:
        The items of the page, and the cursor of the next one: empty on the last page.

    Raises:
        Refused: the cursor is none that the sandbox gave.
    """
    limit = min(most, max(1, _number(call, "limit", default)))
    start = call.query.get(name, "")
    begin = 0
    if start:
        if not start.isalnum() or not start.startswith("MD"):
            raise Refused(400, f"{name} is not a cursor of an earlier page", field=name)
        begin = int(start[2:], 36)
    end = begin + limit
    return list(items[begin:end]), cursor(end) if end < len(items) else ""


def window(call: Call, items: Sequence[T], default: int = DEFAULT) -> list[T]:
    """Cut the page out of a list that `limit` and `offset` ask for.

    Args:
        call: the call.
        items: all items.
        default: how many items a page has where the call does not say.

    Returns:
        The items of the page.
    """
    begin = max(0, _number(call, "offset", 0))
    return list(items[begin : begin + max(0, _number(call, "limit", default))])


def cursor(position: int) -> str:
    """Return the cursor for a position.

    Args:
        position: the first item of the page, from 0.

    Returns:
        Text that means nothing to a caller.
    """
    digits = ""
    while position:
        position, digit = divmod(position, 36)
        digits = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + digits
    return f"MD{digits or '0'}"


def _number(call: Call, name: str, default: int) -> int:
    try:
        return int(call.query.get(name, default))
    except ValueError:
        raise Refused(400, f"{name} is not a number", field=name) from None
