"""What one call does differently from the others of its client."""

from __future__ import annotations

from collections.abc import Mapping
from math import inf
from typing import TYPE_CHECKING, Any, cast

from attrs import Attribute, frozen
from attrs import field as _field

from .headers import check_names
from .unset import UNSET, Unset
from .value_object import ValueObject

if TYPE_CHECKING:
    import httpx


def _no_headers() -> Mapping[str, str]:
    return {}


def _check_seconds(of: object, attribute: Attribute[Any], value: object) -> None:
    if value is None or value is UNSET or isinstance(value, Timeouts):
        return
    if isinstance(value, tuple):
        raise TypeError(f"{attribute.name} must be a number of seconds, or Timeouts(...) for each part")
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{attribute.name} must be a number of seconds, not {type(value).__name__}")
    if not 0 < value < inf:
        raise ValueError(f"{attribute.name} must be a number of seconds above 0, or None for no limit")


def _check_wait(of: object, attribute: Attribute[Any], value: object) -> None:
    if value is None or value is UNSET:
        return
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"{attribute.name} must be a number of seconds, not {type(value).__name__}")
    if not 0 <= value < inf:
        raise ValueError(f"{attribute.name} must be 0 or more")


def _check_count(of: object, attribute: Attribute[Any], value: object) -> None:
    if value is UNSET:
        return
    if type(value) is not int:
        raise TypeError(f"{attribute.name} must be a whole number, not {type(value).__name__}; 0 for none")
    if value < 0:
        raise ValueError(f"{attribute.name} must be 0 or more")


def _timeouts(value: float | Timeouts | httpx.Timeout | Unset | None) -> float | Timeouts | Unset | None:
    """Take the timeouts of httpx for ours: they have the same parts."""
    if type(value).__name__ == "Timeout" and type(value).__module__.partition(".")[0] == "httpx":
        given: Any = value
        return Timeouts(connect=given.connect, read=given.read, write=given.write, pool=given.pool)
    return cast("float | Timeouts | Unset | None", value)


def _check_mapping(of: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, Mapping):
        raise TypeError(f"{attribute.name} must be a mapping, not {type(value).__name__}")


def _check_headers(of: object, attribute: Attribute[Any], value: Mapping[str, str]) -> None:
    _check_mapping(of, attribute, value)
    if value:
        check_names(value)


@frozen(kw_only=True, eq=False, repr=False)
class Timeouts(ValueObject):
    """How long each part of one attempt may take, in seconds; `None` means no limit.

    Args:
        connect: to have a connection.
        read: between two pieces of the response.
        write: between two pieces of the request.
        pool: to have a connection of the pool.
    """

    connect: float | None = _field(default=5.0, validator=_check_seconds)
    read: float | None = _field(default=30.0, validator=_check_seconds)
    write: float | None = _field(default=30.0, validator=_check_seconds)
    pool: float | None = _field(default=30.0, validator=_check_seconds)


@frozen(kw_only=True, eq=False, repr=False)
class RequestOptions(ValueObject):
    """What one call does differently. A transport without a policy for something ignores it.

    Args:
        timeout: seconds that each part of an attempt may take (or `Timeouts` or `httpx.Timeout` for each), `None` for
            no limit; the client's own if not given.
        headers: headers to send besides, or instead of, the usual ones. Not shown in `repr`.
        max_retries: how often to retry a failed request where that is safe; the client's own if not given.
        deadline: seconds that the call may take with its retries and the waits between them, from when the rate
            limit first lets it through, `None` for no limit; the client's own if not given.
        max_wait: seconds to wait for the rate limit at most, with all retries, before it raises, `None` for no limit;
            the client's own if not given.
        expires: seconds after which a call that is made later is no longer made, `None` for never. A call that is made
            at once refuses it; see `deadline`.
        workspace_id: the workspace that a service account acts on; the client's own if not given.
        extra_body: further fields of a JSON body, by their names on the wire: what the API takes and no parameter is
            for yet. Objects are merged; anything else replaces what the call gives. They are not checked, and not
            shown in `repr`.
    """

    timeout: float | Timeouts | Unset | None = _field(default=UNSET, converter=_timeouts, validator=_check_seconds)
    headers: Mapping[str, str] = _field(factory=_no_headers, validator=_check_headers, repr=False)
    max_retries: int | Unset = _field(default=UNSET, validator=_check_count)
    deadline: float | Unset | None = _field(default=UNSET, validator=_check_seconds)
    max_wait: float | Unset | None = _field(default=UNSET, validator=_check_wait)
    expires: float | Unset | None = _field(default=UNSET, validator=_check_seconds)
    workspace_id: int | str | Unset = _field(default=UNSET)
    extra_body: Mapping[str, Any] = _field(factory=dict[str, Any], validator=_check_mapping, repr=False)
