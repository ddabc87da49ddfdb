"""The arguments that say how a client treats its calls, and what is wrong with them: checked when it is made."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, TypedDict, TypeVar

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

    timeout: float | Timeouts | httpx.Timeout | None
    max_retries: int
    deadline: float | None
    max_wait: float | None
    retry: RetryPolicy
    limiter: str | os.PathLike[str] | Limiter | None
    rates: Mapping[str, Rate | None]
    hooks: Sequence[Hook]
    proxy: str | httpx.URL | None
    verify: ssl.SSLContext | str | os.PathLike[str] | bool
    allow_insecure_http: bool
    http2: bool
    max_download_bytes: int | None
    clock: Clock


OF_CONNECTIONS = ("proxy", "verify", "http2")
"""Arguments that say how to connect; they apply where no transport is passed."""

_OF_A_CALL = ("timeout", "max_retries", "deadline", "max_wait")


def check(arguments: PolicyArguments, *, sends_by: str | None) -> None:
    """Refuse arguments that would be missed, or fail, in the middle of a call.

    Args:
        arguments: what was given.
        sends_by: the argument by which the caller gave something to send with, if it did: `http_client`, `transport`.

    Raises:
        TypeError: the argument is unknown, or it cannot be called.
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
    if "verify" in given:
        _check_verify(given["verify"])
    for name in ("http2", "allow_insecure_http"):
        if not isinstance(given.get(name, False), bool):
            raise TypeError(f"{name} must be True or False, not {type(given[name]).__name__}")
    _check_functions(given)
    limiter = given.get("limiter")
    if not (limiter is None or isinstance(limiter, str | os.PathLike) or hasattr(limiter, "acquire")):
        raise TypeError(f"limiter must be a path, a redis:// URL or a Limiter, not {type(limiter).__name__}")
    if rates := given.get("rates"):
        _check_rates(rates)


def _check_verify(verify: Any) -> None:
    """Refuse what would switch the checks of certificates off by accident: an unset variable is enough for it."""
    import ssl

    if verify is False:
        warnings.warn(
            "verify=False: anybody between this machine and the API can read the credentials; pass the path of a"
            " certificate instead",
            stacklevel=_ABOVE,
        )
    elif isinstance(verify, _PATHS) and os.fspath(verify):
        from .engine.tls import tls_context

        tls_context(verify)  # raises where nothing usable is there
    elif verify is not True and not isinstance(verify, ssl.SSLContext):
        what = "nothing" if verify is None else "empty text" if verify == "" else type(verify).__name__
        raise TypeError(f"verify must be True, False, the path of a file of certificates or an SSLContext, not {what}")


_PATHS: Final[tuple[type[Any], ...]] = (str, os.PathLike)
_ABOVE = 6
"""How far above is the code that made the client."""


def _check_functions(given: Mapping[str, Any]) -> None:
    hooks: Any = given.get("hooks", ())
    if callable(hooks) or isinstance(hooks, str) or not hasattr(hooks, "__iter__"):
        raise TypeError("hooks must be a list of functions, as in hooks=[print]")
    for name, functions in (
        ("hooks", hooks),
        ("retry", [given["retry"]] if "retry" in given else []),
    ):
        for function in functions:
            if not callable(function):
                what = "functions" if name == "hooks" else "a function"
                raise TypeError(f"{name} must be {what}, not {_kind(function)}")
    clock = given.get("clock")
    if clock is not None and not (hasattr(clock, "now") and hasattr(clock, "monotonic")):
        raise TypeError(f"clock must be a Clock, not {_kind(clock)}")
    if not isinstance(given.get("rates") or {}, Mapping):
        raise TypeError(f"rates must be a mapping by the name of the limit, not {_kind(given['rates'])}")


def _kind(value: object) -> str:
    return type(value).__name__


def _check_rates(rates: Mapping[str, object]) -> None:
    known = {*_buckets()}
    for name, rate in rates.items():
        if name not in known:
            raise ValueError(f"rates: unknown limit {name!r}; the limits are {', '.join(sorted(known))}")
        match rate:
            case None:
                pass
            case (int(requests), int(seconds) | float(seconds)) if requests >= 1 and seconds > 0:
                pass
            case _:
                raise ValueError(f"rates: {name!r} must be a pair of requests and seconds, both above 0")


def _buckets() -> Iterator[str]:
    for _, operations in contracts():
        yield from (o.bucket.name for o in operations.values() if o.bucket is not None)
