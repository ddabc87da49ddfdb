"""The arguments that say how a client treats its calls, and what is wrong with them: told when the client is made."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, TypeVar

from .contracts import contracts
from .urls import checked_proxy

if TYPE_CHECKING:
    import ssl

    import httpx

    from customerio_core import Timeouts

    from .clock import Clock
    from .events import Hook
    from .limits import Limiter
    from .rates import Rate
    from .retry import RetryPolicy


HttpClient = TypeVar("HttpClient", bound="httpx.Client | httpx.AsyncClient")
HttpTransport = TypeVar("HttpTransport", bound="httpx.BaseTransport | httpx.AsyncBaseTransport")


class PolicyArguments(TypedDict, total=False):
    """The arguments that every client takes besides region, credentials and URLs; see `CustomerIO`."""

    timeout: float | Timeouts | None
    max_retries: int
    deadline: float | None
    max_wait: float | None
    retry: RetryPolicy
    limiter: str | os.PathLike[str] | Limiter | None
    rates: Mapping[str, Rate | None]
    hooks: Sequence[Hook]
    proxy: str | None
    verify: ssl.SSLContext | bool
    http2: bool
    max_download_bytes: int | None
    clock: Clock


OF_CONNECTIONS = ("proxy", "verify", "http2")
"""Arguments that say how to connect; they hold where nothing to send with is handed in."""

_OF_A_CALL = ("timeout", "max_retries", "deadline", "max_wait")


def check(arguments: PolicyArguments, *, sends_by: str | None) -> None:
    """Refuse arguments that would be missed, or fail, in the middle of a call.

    Args:
        arguments: what was given.
        sends_by: the argument by which the caller gave something to send with, if it did: `http_client`, `transport`.

    Raises:
        TypeError: there is no such argument, or it cannot be called.
        ValueError: a number is out of its range, a rate limit has another name, or the proxy is none.
    """
    given: dict[str, Any] = {**arguments}
    if unknown := given.keys() - PolicyArguments.__optional_keys__:
        raise TypeError(f"a client has no argument {', '.join(map(repr, sorted(unknown)))}")
    if sends_by is not None and (lost := [name for name in OF_CONNECTIONS if name in given]):
        raise ValueError(f"{', '.join(lost)}: set it on what is given as {sends_by}")
    if of_a_call := {name: given[name] for name in _OF_A_CALL if name in given}:
        from customerio_core import RequestOptions

        RequestOptions(**of_a_call)  # which knows what each may be
    most = given.get("max_download_bytes")
    if most is not None and (type(most) is not int or most < 1):
        raise ValueError("max_download_bytes must be a whole number of bytes from 1 on, or None")
    checked_proxy(given.get("proxy"))
    for function in [*given.get("hooks", ()), *([given["retry"]] if "retry" in given else [])]:
        if not callable(function):
            raise TypeError(f"hooks and retry are functions, not {type(function).__name__}")
    if rates := given.get("rates"):
        _check_rates(rates)


def _check_rates(rates: Mapping[str, object]) -> None:
    known = {*_buckets()}
    for name, rate in rates.items():
        if name not in known:
            raise ValueError(f"rates: there is no limit {name!r}; there are {', '.join(sorted(known))}")
        match rate:
            case None:
                pass
            case (int(requests), int(seconds) | float(seconds)) if requests >= 1 and seconds > 0:
                pass
            case _:
                raise ValueError(f"rates: {name!r} is no pair of requests and seconds, both above 0")


def _buckets() -> Iterator[str]:
    for _, operations in contracts():
        yield from (o.bucket.name for o in operations.values() if o.bucket is not None)
