"""How long something takes, in words."""

from __future__ import annotations

from typing import Final

_DECIMALS_BELOW: Final = 10


def in_words(seconds: float) -> str:
    """Say how long something takes.

    Args:
        seconds: how long that is.

    Returns:
        Words such as `0.4 s`, `1 min 05 s` or `2 h 10 min`.
    """
    if seconds < _DECIMALS_BELOW:
        return f"{round(seconds, 1):g} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes:02d} min"
    return f"{minutes} min {rest:02d} s" if minutes else f"{rest} s"
