"""What is done to a call that is made later, when it is put away: it gets its ids and its time, and is checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import ids, moments, sizes

if TYPE_CHECKING:
    from customerio_core import Operation, Request, RequestOptions


def prepare(operation: Operation, request: Request, options: RequestOptions | None, now: float) -> None:
    """Give a call its ids and its time, so that it keeps them when it is made later, and check its sizes.

    Args:
        operation: what is called.
        request: what is sent later; completed here.
        options: what this call does differently; its headers become part of the request.
        now: unix seconds.

    Raises:
        ValueRefused: something cannot be sent.
        PayloadOverLimit: it is too large.
    """
    if options is not None:
        request.headers.update((name.lower(), value) for name, value in options.headers.items())
    ids.stamp(operation, request)
    moments.stamp(operation, request, now, deferred=True)
    sizes.check(operation, request, now)
