"""ULIDs that follow from a time and a number, so that the same calls make the same ones."""

from __future__ import annotations

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def ulid(seconds: float, number: int) -> str:
    """Make a ULID.

    Args:
        seconds: unix seconds.
        number: what tells it from others of that time.

    Returns:
        26 characters.
    """
    value = (int(seconds * 1000) << 80) | number
    return "".join(_DIGITS[value >> shift & 31] for shift in range(125, -1, -5))
