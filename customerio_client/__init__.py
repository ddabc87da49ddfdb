"""A typed client of Customer.io's Track, App and Pipelines APIs.

from customerio_client import CustomerIO

with CustomerIO.from_env() as cio:
    cio.track.customers.identify("ada@example.com", email="ada@example.com")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from customerio_core.version import VERSION as __version__

from .client import AsyncCustomerIO, CustomerIO
from .credentials import MissingCredentials
from .region import Region, RegionUnknown

if TYPE_CHECKING:
    from customerio_core import (
        UNSET,
        ApiError,
        AsyncPages,
        Attempt,
        AuthenticationFailed,
        BatchesSent,
        BatchFailed,
        Conflict,
        CustomerIOError,
        Finished,
        FinishedFile,
        FinishedWithErrors,
        FinishedWithReports,
        ItemsRejected,
        JobFailed,
        NotFound,
        Pages,
        PagesRepeat,
        PayloadRefused,
        PayloadTooLarge,
        PermissionDenied,
        Problem,
        RateLimited,
        RawResponse,
        Redirected,
        RequestOptions,
        ResponseError,
        ServerError,
        Timeouts,
        TooManyRequests,
        UnexpectedResponse,
        Unset,
        ValidationFailed,
        ValueRefused,
        WaitTimedOut,
    )

    from .apis.app import AppClient, AsyncAppClient
    from .apis.pipelines import AsyncPipelinesClient, PipelinesClient
    from .apis.track import AsyncTrackClient, TrackClient
    from .clock import Clock
    from .download import DownloadFailed, LinkExpired
    from .errors import ConnectionFailed, PayloadOverLimit, RateLimitWait, RedirectRefused, TimedOut, WrongRegion
    from .events import Attempted, Event, Waited
    from .limits import Limiter
    from .outbox.errors import OutboxClosed, OutboxFailed, OutboxFull
    from .outbox.outbox import Outbox
    from .outbox.outbox_async import AsyncOutbox
    from .outbox.status import FailedCall, OutboxStatus
    from .outbox.ticket import Ticket
    from .region_detection import detect_region
    from .retry import Backoff, RetryPolicy, Situation

__all__ = [
    "UNSET",
    "ApiError",
    "AppClient",
    "AsyncAppClient",
    "AsyncCustomerIO",
    "AsyncOutbox",
    "AsyncPages",
    "AsyncPipelinesClient",
    "AsyncTrackClient",
    "Attempt",
    "Attempted",
    "AuthenticationFailed",
    "Backoff",
    "BatchFailed",
    "BatchesSent",
    "Clock",
    "Conflict",
    "ConnectionFailed",
    "CustomerIO",
    "CustomerIOError",
    "DownloadFailed",
    "Event",
    "FailedCall",
    "Finished",
    "FinishedFile",
    "FinishedWithErrors",
    "FinishedWithReports",
    "ItemsRejected",
    "JobFailed",
    "Limiter",
    "LinkExpired",
    "MissingCredentials",
    "NotFound",
    "Outbox",
    "OutboxClosed",
    "OutboxFailed",
    "OutboxFull",
    "OutboxStatus",
    "Pages",
    "PagesRepeat",
    "PayloadOverLimit",
    "PayloadRefused",
    "PayloadTooLarge",
    "PermissionDenied",
    "PipelinesClient",
    "Problem",
    "RateLimitWait",
    "RateLimited",
    "RawResponse",
    "RedirectRefused",
    "Redirected",
    "Region",
    "RegionUnknown",
    "RequestOptions",
    "ResponseError",
    "RetryPolicy",
    "ServerError",
    "Situation",
    "Ticket",
    "TimedOut",
    "Timeouts",
    "TooManyRequests",
    "TrackClient",
    "UnexpectedResponse",
    "Unset",
    "ValidationFailed",
    "ValueRefused",
    "WaitTimedOut",
    "Waited",
    "WrongRegion",
    "__version__",
    "detect_region",
]

_HOMES = {
    "customerio_core": (
        "UNSET",
        "ApiError",
        "AsyncPages",
        "Attempt",
        "AuthenticationFailed",
        "BatchFailed",
        "BatchesSent",
        "Conflict",
        "CustomerIOError",
        "Finished",
        "FinishedFile",
        "FinishedWithErrors",
        "FinishedWithReports",
        "ItemsRejected",
        "JobFailed",
        "NotFound",
        "Pages",
        "PagesRepeat",
        "PayloadRefused",
        "PayloadTooLarge",
        "PermissionDenied",
        "Problem",
        "RateLimited",
        "RawResponse",
        "Redirected",
        "RequestOptions",
        "ResponseError",
        "ServerError",
        "Timeouts",
        "TooManyRequests",
        "UnexpectedResponse",
        "Unset",
        "ValidationFailed",
        "ValueRefused",
        "WaitTimedOut",
    ),
    ".apis.app": (
        "AppClient",
        "AsyncAppClient",
    ),
    ".apis.pipelines": (
        "AsyncPipelinesClient",
        "PipelinesClient",
    ),
    ".apis.track": (
        "AsyncTrackClient",
        "TrackClient",
    ),
    ".clock": ("Clock",),
    ".download": (
        "DownloadFailed",
        "LinkExpired",
    ),
    ".errors": (
        "ConnectionFailed",
        "PayloadOverLimit",
        "RateLimitWait",
        "RedirectRefused",
        "TimedOut",
        "WrongRegion",
    ),
    ".events": (
        "Event",
        "Attempted",
        "Waited",
    ),
    ".limits": ("Limiter",),
    ".outbox.errors": (
        "OutboxClosed",
        "OutboxFailed",
        "OutboxFull",
    ),
    ".outbox.outbox": ("Outbox",),
    ".outbox.outbox_async": ("AsyncOutbox",),
    ".outbox.status": (
        "FailedCall",
        "OutboxStatus",
    ),
    ".outbox.ticket": ("Ticket",),
    ".region_detection": ("detect_region",),
    ".retry": (
        "Backoff",
        "RetryPolicy",
        "Situation",
    ),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(_HOME_OF[name], __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
