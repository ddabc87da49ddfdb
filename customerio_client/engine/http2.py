"""HTTP/2 as httpcore talks it, with a check that it leaves out."""

from __future__ import annotations

from typing import Any

import httpcore
from h2.events import ResponseReceived


class Http2Connection(httpcore.HTTP2Connection):
    """A connection on which a response without a status is none; httpcore takes it for a 200."""

    def _receive_stream_event(self, *arguments: Any, **named: Any) -> Any:
        return _with_status(super()._receive_stream_event(*arguments, **named))


def _with_status(event: Any) -> Any:
    if isinstance(event, ResponseReceived):
        status = dict(event.headers or ()).get(b":status", b"")
        if not (len(status) == 3 and status.isdigit()):
            raise httpcore.RemoteProtocolError("a response without a status")
    return event
