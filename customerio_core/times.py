"""Times on the wire: unix seconds in one place, ISO 8601 in another, and never a guess.

A request's field is declared `UnixTime` or `IsoTime` and takes whatever names a moment without doubt.
What is doubtful (no time zone, milliseconds) is refused: the vendor accepts it and means another time.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any, Final, TypeAlias

from .errors import ValueRefused, kind_of
from .loading import loading

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
            Unix seconds (fractions cut off), or RFC 3339 text (text in that form goes as it is).

        Raises:
            ValueRefused: it is not a time, has no time zone, or can only be milliseconds.
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
    return (moment - _EPOCH) // _SECOND


def iso_time(value: Any) -> str:
    """Write a time as ISO 8601; see `TimeFormat.write`."""
    if isinstance(value, str):
        moment = _parse(value)
        return str.__str__(value) if is_rfc3339(value) else iso_text(moment)
    if type(value) is int:
        seconds = _seconds(value)
        try:
            value = datetime.fromtimestamp(seconds, UTC)
        except (OverflowError, OSError, ValueError):
            raise ValueRefused("out of the range of a datetime; pass ISO 8601 text") from None
    return iso_text(_aware(value))


def iso_text(moment: datetime) -> str:
    """Write an aware `datetime` as RFC 3339, the form of ISO 8601 that is common on the web; UTC as `Z`."""
    text = _aware(moment).isoformat()
    if text.endswith("+00:00"):
        return text.removesuffix("+00:00") + "Z"
    # An offset with seconds, as of times before 1900, has no place in it.
    return text if is_rfc3339(text) else iso_text(moment.astimezone(UTC))


is_rfc3339: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)", re.ASCII).fullmatch
"""Whether a text has the form of RFC 3339."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_SECOND: Final = timedelta(seconds=1)


def _seconds(value: int) -> int:
    if abs(value) >= MILLISECONDS_FROM:
        raise ValueRefused("this can only be milliseconds; pass seconds (value // 1000) or a datetime")
    return value


def _aware(value: Any) -> datetime:
    if not isinstance(value, datetime):
        hint = "; pass int(value)" if isinstance(value, float) else ""
        raise ValueRefused(f"{kind_of(value)} is not a time here; pass {_KINDS}{hint}")
    if value != value:  # pandas' NaT
        raise ValueRefused("NaT is not a time; pass None, or leave it out")
    if value.utcoffset() is None:
        raise ValueRefused("a datetime without a time zone; say which, as in value.replace(tzinfo=UTC)")
    return value


def _parse(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = _parse_rarer(text)
    if moment.utcoffset() is None:
        raise ValueRefused("a time without an offset; end it with Z or +hh:mm")
    return moment


def _parse_rarer(text: str) -> datetime:
    """Read the forms of ISO 8601 that `datetime` does not know; dateutil is only loaded for them."""
    with loading:
        from dateutil.parser import isoparse

    try:
        return isoparse(text)
    except (ValueError, OverflowError):
        raise ValueRefused(f"not ISO 8601; pass {_KINDS}") from None
