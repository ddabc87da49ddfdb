"""Times on the wire: unix seconds in one place, ISO 8601 in another, and never a guess.

A request's field is declared `UnixTime` or `IsoTime` and takes whatever names a moment without doubt.
What is doubtful (no time zone, milliseconds) is refused: the vendor accepts it and means another time.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any, Final, TypeAlias

from .errors import ValueRefused

MILLISECONDS_FROM: Final = 100_000_000_000
"""What can only be milliseconds from here on: as seconds, the year 5138."""

_KINDS: Final = "a datetime with a time zone, ISO 8601 text or unix seconds"


class TimeFormat:
    """How a time is written: `unix` seconds or `iso` 8601. It marks `UnixTime` and `IsoTime`."""

    __slots__ = ("kind",)

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __repr__(self) -> str:
        return f"TimeFormat({self.kind!r})"

    def write(self, value: Any) -> Any:
        """Write a time.

        Args:
            value: an aware `datetime`, ISO 8601 text with an offset, or whole unix seconds.

        Returns:
            Unix seconds (fractions cut off), or ISO 8601 text (text goes as it is).

        Raises:
            ValueRefused: it is no time, has no time zone, or can only be milliseconds.
        """
        return unix_time(value) if self.kind == "unix" else iso_time(value)


UnixTime: TypeAlias = Annotated[datetime | str | int, TimeFormat("unix")]
"""A moment, sent as unix seconds: an aware `datetime`, ISO 8601 text, or `int` seconds."""

IsoTime: TypeAlias = Annotated[datetime | str | int, TimeFormat("iso")]
"""A moment, sent as ISO 8601 text: an aware `datetime`, ISO 8601 text, or `int` unix seconds."""


def unix_time(value: Any) -> int:
    """Write a time as unix seconds; see `TimeFormat.write`."""
    if type(value) is int:
        return _seconds(value)
    moment = _parse(value) if isinstance(value, str) else _aware(value)
    return int((moment - _EPOCH).total_seconds() // 1)


def iso_time(value: Any) -> str:
    """Write a time as ISO 8601; see `TimeFormat.write`."""
    if isinstance(value, str):
        _parse(value)
        return value
    if type(value) is int:
        seconds = _seconds(value)
        try:
            value = datetime.fromtimestamp(seconds, UTC)
        except (OverflowError, OSError, ValueError):
            raise ValueRefused("not a moment a datetime can hold; give ISO 8601 text") from None
    return iso_text(_aware(value))


def iso_text(moment: datetime) -> str:
    """Write an aware `datetime` as ISO 8601, UTC as `Z`."""
    text = _aware(moment).isoformat()
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def _seconds(value: int) -> int:
    if abs(value) >= MILLISECONDS_FROM:
        raise ValueRefused("this can only be milliseconds; give seconds (value // 1000) or a datetime")
    return value


def _aware(value: Any) -> datetime:
    if not isinstance(value, datetime):
        hint = "; make it int(value)" if isinstance(value, float) else ""
        raise ValueRefused(f"{type(value).__name__} is no time here; give {_KINDS}{hint}")
    if value.utcoffset() is None:
        raise ValueRefused("a datetime without time zone; say which, as in value.replace(tzinfo=UTC)")
    return value


def _parse(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = _parse_rarer(text)
    if moment.utcoffset() is None:
        raise ValueRefused("a time without offset; end it with Z or +hh:mm")
    return moment


def _parse_rarer(text: str) -> datetime:
    """Read the forms of ISO 8601 that `datetime` does not know; dateutil is only loaded for them."""
    from dateutil.parser import isoparse

    try:
        return isoparse(text)
    except (ValueError, OverflowError):
        raise ValueRefused(f"not ISO 8601; give {_KINDS}") from None
