"""The runtime under Customer.io's generated packages: models, requests and responses, without policy.

Names are loaded when they are first used, so that importing this costs nothing that is not needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .batches import (
        BatchesSent,
    )
    from .deferral import (
        Deferring,
    )
    from .encoded import (
        Base64,
        FileContent,
    )
    from .error_bodies import (
        Problem,
    )
    from .errors import (
        ApiError,
        Attempt,
        AuthenticationFailed,
        BatchFailed,
        Conflict,
        CustomerIOError,
        JobFailed,
        NotFound,
        PagesRepeat,
        PayloadRefused,
        PayloadTooLarge,
        PermissionDenied,
        RateLimited,
        Redirected,
        ResponseError,
        ServerError,
        TooManyRequests,
        UnexpectedResponse,
        ValidationFailed,
        ValueRefused,
        WaitTimedOut,
    )
    from .event import (
        Event,
        EventReader,
        mark_repeated,
    )
    from .finished import (
        Finished,
        FinishedFile,
        FinishedWithErrors,
        FinishedWithReports,
        ends,
        ends_in_errors,
        ends_in_file,
        ends_in_reports,
    )
    from .known_events import (
        KnownEvent,
        KnownEvents,
    )
    from .model import (
        Model,
    )
    from .multipart import (
        Content,
        File,
    )
    from .operation import (
        BatchForm,
        Body,
        BodyField,
        Bucket,
        DeclaredResponse,
        Dedupe,
        FieldLimit,
        FollowUp,
        Limits,
        Moment,
        Operation,
        Pagination,
        Parameter,
        SharedLimit,
        Signing,
        TypedOperation,
        Waiting,
        Webhook,
    )
    from .operations import (
        Operations,
    )
    from .options import (
        RequestOptions,
        Timeouts,
    )
    from .pages import (
        AsyncPages,
        Pages,
    )
    from .raw_response import (
        AsyncUnreadTransport,
        RawResponse,
        UnreadTransport,
        returns_raw,
        returns_raw_async,
    )
    from .reader import (
        read,
    )
    from .request import (
        Request,
        build,
    )
    from .resource import (
        ApiBase,
        AsyncApiBase,
        AsyncResource,
        Resource,
    )
    from .response import (
        ItemsRejected,
        read_response,
    )
    from .times import (
        IsoTime,
        UnixTime,
    )
    from .transport import (
        AsyncHttpxTransport,
        AsyncTransport,
        HttpResponse,
        HttpxTransport,
        Transport,
    )
    from .unset import (
        UNSET,
        Unset,
    )
    from .variants import (
        AmbiguousUnion,
    )
    from .waiting import (
        POLL_SECONDS,
        WAIT_SECONDS,
        AsyncDownloads,
        AsyncPauses,
        Downloads,
        Pauses,
        ProgressCallback,
    )
    from .writer import (
        write,
    )

__all__ = [
    "POLL_SECONDS",
    "UNSET",
    "WAIT_SECONDS",
    "AmbiguousUnion",
    "ApiBase",
    "ApiError",
    "AsyncApiBase",
    "AsyncDownloads",
    "AsyncHttpxTransport",
    "AsyncPages",
    "AsyncPauses",
    "AsyncResource",
    "AsyncTransport",
    "AsyncUnreadTransport",
    "Attempt",
    "AuthenticationFailed",
    "Base64",
    "BatchFailed",
    "BatchForm",
    "BatchesSent",
    "Body",
    "BodyField",
    "Bucket",
    "Conflict",
    "Content",
    "CustomerIOError",
    "DeclaredResponse",
    "Dedupe",
    "Deferring",
    "Downloads",
    "Event",
    "EventReader",
    "FieldLimit",
    "File",
    "FileContent",
    "Finished",
    "FinishedFile",
    "FinishedWithErrors",
    "FinishedWithReports",
    "FollowUp",
    "HttpResponse",
    "HttpxTransport",
    "IsoTime",
    "ItemsRejected",
    "JobFailed",
    "KnownEvent",
    "KnownEvents",
    "Limits",
    "Model",
    "Moment",
    "NotFound",
    "Operation",
    "Operations",
    "Pages",
    "PagesRepeat",
    "Pagination",
    "Parameter",
    "Pauses",
    "PayloadRefused",
    "PayloadTooLarge",
    "PermissionDenied",
    "Problem",
    "ProgressCallback",
    "RateLimited",
    "RawResponse",
    "Redirected",
    "Request",
    "RequestOptions",
    "Resource",
    "ResponseError",
    "ServerError",
    "SharedLimit",
    "Signing",
    "Timeouts",
    "TooManyRequests",
    "Transport",
    "TypedOperation",
    "UnexpectedResponse",
    "UnixTime",
    "UnreadTransport",
    "Unset",
    "ValidationFailed",
    "ValueRefused",
    "WaitTimedOut",
    "Waiting",
    "Webhook",
    "build",
    "ends",
    "ends_in_errors",
    "ends_in_file",
    "ends_in_reports",
    "mark_repeated",
    "read",
    "read_response",
    "returns_raw",
    "returns_raw_async",
    "write",
]

_HOMES = {
    "batches": ("BatchesSent",),
    "deferral": ("Deferring",),
    "encoded": (
        "Base64",
        "FileContent",
    ),
    "error_bodies": ("Problem",),
    "errors": (
        "ApiError",
        "Attempt",
        "AuthenticationFailed",
        "BatchFailed",
        "Conflict",
        "CustomerIOError",
        "JobFailed",
        "NotFound",
        "PagesRepeat",
        "PayloadRefused",
        "PayloadTooLarge",
        "PermissionDenied",
        "RateLimited",
        "Redirected",
        "ResponseError",
        "ServerError",
        "TooManyRequests",
        "UnexpectedResponse",
        "ValidationFailed",
        "ValueRefused",
        "WaitTimedOut",
    ),
    "event": (
        "Event",
        "EventReader",
        "mark_repeated",
    ),
    "finished": (
        "Finished",
        "FinishedFile",
        "FinishedWithErrors",
        "FinishedWithReports",
        "ends",
        "ends_in_errors",
        "ends_in_file",
        "ends_in_reports",
    ),
    "known_events": (
        "KnownEvent",
        "KnownEvents",
    ),
    "model": ("Model",),
    "multipart": (
        "Content",
        "File",
    ),
    "operation": (
        "BatchForm",
        "Body",
        "BodyField",
        "Bucket",
        "DeclaredResponse",
        "Dedupe",
        "FieldLimit",
        "FollowUp",
        "Limits",
        "Moment",
        "Operation",
        "Pagination",
        "Parameter",
        "SharedLimit",
        "Signing",
        "TypedOperation",
        "Waiting",
        "Webhook",
    ),
    "operations": ("Operations",),
    "options": (
        "RequestOptions",
        "Timeouts",
    ),
    "pages": (
        "AsyncPages",
        "Pages",
    ),
    "raw_response": (
        "AsyncUnreadTransport",
        "RawResponse",
        "UnreadTransport",
        "returns_raw",
        "returns_raw_async",
    ),
    "reader": ("read",),
    "request": (
        "Request",
        "build",
    ),
    "resource": (
        "ApiBase",
        "AsyncApiBase",
        "AsyncResource",
        "Resource",
    ),
    "response": (
        "ItemsRejected",
        "read_response",
    ),
    "times": (
        "IsoTime",
        "UnixTime",
    ),
    "transport": (
        "AsyncHttpxTransport",
        "AsyncTransport",
        "HttpResponse",
        "HttpxTransport",
        "Transport",
    ),
    "unset": (
        "UNSET",
        "Unset",
    ),
    "variants": ("AmbiguousUnion",),
    "waiting": (
        "AsyncDownloads",
        "AsyncPauses",
        "Downloads",
        "POLL_SECONDS",
        "Pauses",
        "ProgressCallback",
        "WAIT_SECONDS",
    ),
    "writer": ("write",),
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f".{_HOME_OF[name]}", __name__), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
