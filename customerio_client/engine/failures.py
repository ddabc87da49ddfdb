"""Why no response came, in words of our own.

The texts of the libraries' errors can hold URLs and headers, so none is passed on, neither as text nor as cause.
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Iterator, Mapping
from typing import cast

from ..errors import ConnectionFailed, TimedOut


def is_of_http(error: BaseException) -> bool:
    """Return whether an error is one of the network or of the libraries that talk HTTP.

    Others come from elsewhere, a signal handler above all, and are for whoever waits for them.

    Args:
        error: what was raised.

    Returns:
        Whether `failed` knows what it means.
    """
    return isinstance(error, OSError) or type(error).__module__.partition(".")[0] in _LIBRARIES


_LIBRARIES = frozenset({"httpcore", "httpx", "h11", "h2", "hpack", "hyperframe", "socksio"})


def failed(
    error: BaseException, limits: Mapping[str, float | None], status: int = 0, *, sent: bool = True
) -> ConnectionFailed:
    """Explain what an error of httpcore or httpx means; both name their errors alike.

    Args:
        error: what was raised.
        limits: the timeouts that held, in seconds by part.
        status: the response's HTTP status; 0 where not even that came.
        sent: whether a part of the request can have arrived, where the kind of error does not say.

    Returns:
        What to raise instead, outside of the `except` block, so that it has no context.
    """
    name = next((c.__name__ for c in type(error).__mro__ if c.__name__ in _KINDS), "")
    match name:
        case "ConnectTimeout":
            return no_connection_within(limits["connect"])
        case "PoolTimeout":
            return no_connection_free(limits["pool"])
        case "WriteTimeout":
            return TimedOut(f"the request could not be written within {_seconds(limits['write'])}", sent=sent)
        case "ReadTimeout":
            return nothing_within(limits["read"], status, sent=sent)
        case "ProxyError":
            return refused_by_proxy(error)
        case "ConnectError" | "UnsupportedProtocol":
            return not_connected(error)
        case "InvalidURL":
            return ConnectionFailed("the request is not valid HTTP", sent=False, permanent=True)
        case "ConnectionNotAvailable":
            return ConnectionFailed("the server closed the connection without taking the request", sent=False)
        case "DecodingError":
            return broken_off(status, "cannot be decompressed")
        case _:
            # Also "LocalProtocolError", which is what httpcore calls a server's mistakes in HTTP/2.
            return lost(error, status, sent=sent)


_KINDS = frozenset(
    "ConnectTimeout PoolTimeout WriteTimeout ReadTimeout ConnectError ProxyError UnsupportedProtocol"
    " InvalidURL ConnectionNotAvailable DecodingError".split()
)


def not_http(*, sent: bool) -> ConnectionFailed:
    """Report that what came back is not HTTP.

    Args:
        sent: whether a part of the request can have arrived.

    Returns:
        What to raise.
    """
    return ConnectionFailed("the server does not speak HTTP: check the URL and its port", sent=sent, permanent=True)


def not_connected(error: BaseException) -> ConnectionFailed:
    """Explain why there is no connection, so that nothing was sent.

    Args:
        error: what was raised, with its causes.

    Returns:
        What to raise instead.
    """
    for cause in _causes(error):
        match cause:
            case ssl.SSLCertVerificationError():
                reason = f"the server's certificate is not trusted ({cause.verify_message})"
                return ConnectionFailed(reason, sent=False, permanent=True)
            case ssl.SSLError():
                return ConnectionFailed(f"TLS could not be agreed on{_in_brackets(cause.reason)}", sent=False)
            case socket.gaierror():
                return ConnectionFailed("the host's name could not be resolved", sent=False)
            case ConnectionRefusedError():
                return ConnectionFailed("the connection was refused", sent=False)
            case OSError(errno=int(number)) if number > 0:
                return ConnectionFailed(f"no connection could be made ({os.strerror(number)})", sent=False)
            case _:
                pass
    return ConnectionFailed("no connection could be made", sent=False)


def refused_by_proxy(error: BaseException) -> ConnectionFailed:
    """Report that a proxy made no connection.

    Args:
        error: what was raised; its text begins with the status that the proxy returned.

    Returns:
        What to raise instead.
    """
    status = str(error)[:3]
    if not status.isdigit():
        return not_connected(error)
    hint = "; it asks for a user and a password: pass proxy='http://user:password@...'" if status == "407" else ""
    permanent = status in ("403", "407")
    return ConnectionFailed(f"the proxy refused to connect ({status}){hint}", sent=False, permanent=permanent)


def lost(error: BaseException, status: int, *, sent: bool = True) -> ConnectionFailed:
    """Explain how a connection was lost.

    Args:
        error: what was raised, with its causes.
        status: the response's HTTP status; 0 where not even that came.
        sent: whether a part of the request can have arrived.

    Returns:
        What to raise instead.
    """
    if status:
        return broken_off(status, "broke off")
    if any(isinstance(cause, ConnectionResetError | BrokenPipeError) for cause in _causes(error)):
        return ConnectionFailed("the connection was reset before a response came", sent=sent)
    return ConnectionFailed("the connection was lost before a whole response came", sent=sent)


def broken_off(status: int, what: str) -> ConnectionFailed:
    """Report that a response began and cannot be read to its end.

    Args:
        status: its HTTP status.
        what: what happened to it.

    Returns:
        What to raise.
    """
    return ConnectionFailed(f"the response ({status}) {what}", sent=True)


def no_connection_within(seconds: float | None) -> TimedOut:
    """Report that connecting took too long.

    Args:
        seconds: how long it might take.

    Returns:
        What to raise.
    """
    return TimedOut(f"no connection within {_seconds(seconds)}", sent=False)


def nothing_within(seconds: float | None, status: int = 0, *, sent: bool = True) -> TimedOut:
    """Report that a response, or the rest of it, did not come in time.

    Args:
        seconds: how long it might take.
        status: its HTTP status; 0 where not even that came.
        sent: whether a part of the request can have arrived.

    Returns:
        What to raise.
    """
    if not status:
        return TimedOut(f"no response within {_seconds(seconds)}", sent=sent)
    return TimedOut(f"the response ({status}) stopped for {_seconds(seconds)}", sent=True)


def no_connection_free(seconds: float | None) -> TimedOut:
    """Report that all connections were in use for too long.

    Args:
        seconds: how long it might take.

    Returns:
        What to raise.
    """
    return TimedOut(f"no connection was free within {_seconds(seconds)}", sent=False)


def ended(*, sent: bool) -> ConnectionFailed:
    """Report that the client was closed while a call was in progress.

    Args:
        sent: whether a part of the request can have arrived.

    Returns:
        What to raise. Another attempt would open what was just closed.
    """
    return ConnectionFailed("the client was closed", sent=sent, permanent=True)


def out_of_time(*, sent: bool) -> TimedOut:
    """Report that the time of a whole call or attempt is up.

    Args:
        sent: whether a part of the request can have arrived.

    Returns:
        What to raise.
    """
    return TimedOut("the time for the call was up", sent=sent)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        if isinstance(error, BaseExceptionGroup):  # of the addresses that were tried, the first
            error = cast("BaseExceptionGroup[BaseException]", error).exceptions[0]
        else:
            error = error.__cause__ or error.__context__


def _seconds(seconds: float | None) -> str:
    return "the time there was" if seconds is None else f"{seconds:g} s"


def _in_brackets(what: object) -> str:
    return "" if what is None else f" ({what})"
