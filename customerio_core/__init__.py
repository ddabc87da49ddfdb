"""The runtime under Customer.io's generated packages: models, requests and answers, without policy.

Names are loaded when they are first used, so that importing this costs nothing that is not needed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .answer import read_answer
    from .errors import (
        ApiError,
        Attempt,
        AuthenticationFailed,
        Conflict,
        CustomerIOError,
        ItemsRejected,
        JobFailed,
        NotFound,
        PagesRepeat,
        PayloadRefused,
        PayloadTooLarge,
        PermissionDenied,
        Problem,
        RateLimited,
        Redirected,
        ResponseError,
        ServerError,
        TooManyRequests,
        UnexpectedAnswer,
        ValidationFailed,
        ValueRefused,
        WaitTimedOut,
    )
    from .model import Model
    from .multipart import Content, File
    from .operation import (
        Answer,
        Body,
        BodyField,
        Bucket,
        Dedupe,
        FieldLimit,
        FollowUp,
        Limits,
        Operation,
        Pagination,
        Parameter,
        RequestOptions,
        SharedLimit,
        Timeouts,
        Waiting,
        Window,
    )
    from .pages import AsyncPages, Pages
    from .raw import RawResponse, answers_raw, answers_raw_async
    from .reader import read
    from .request import Request, build
    from .resource import ApiBase, AsyncApiBase, AsyncResource, Resource
    from .times import IsoTime, UnixTime
    from .transport import (
        AsyncHttpxTransport,
        AsyncTransport,
        HttpxTransport,
        RawAnswer,
        Transport,
    )
    from .unset import UNSET, Unset
    from .variants import AmbiguousUnion
    from .waiting import (
        POLL_SECONDS,
        WAIT_SECONDS,
        AsyncDownloads,
        AsyncPauses,
        Downloads,
        Finished,
        FinishedFile,
        FinishedWithErrors,
        FinishedWithReports,
        Pauses,
        Progress,
    )
    from .writer import write

__all__ = [
    "POLL_SECONDS",
    "UNSET",
    "WAIT_SECONDS",
    "AmbiguousUnion",
    "Answer",
    "ApiBase",
    "ApiError",
    "AsyncApiBase",
    "AsyncDownloads",
    "AsyncHttpxTransport",
    "AsyncPages",
    "AsyncPauses",
    "AsyncResource",
    "AsyncTransport",
    "Attempt",
    "AuthenticationFailed",
    "Body",
    "BodyField",
    "Bucket",
    "Conflict",
    "Content",
    "CustomerIOError",
    "Dedupe",
    "Downloads",
    "FieldLimit",
    "File",
    "Finished",
    "FinishedFile",
    "FinishedWithErrors",
    "FinishedWithReports",
    "FollowUp",
    "HttpxTransport",
    "IsoTime",
    "ItemsRejected",
    "JobFailed",
    "Limits",
    "Model",
    "NotFound",
    "Operation",
    "Pages",
    "PagesRepeat",
    "Pagination",
    "Parameter",
    "Pauses",
    "PayloadRefused",
    "PayloadTooLarge",
    "PermissionDenied",
    "Problem",
    "Progress",
    "RateLimited",
    "RawAnswer",
    "RawResponse",
    "Redirected",
    "Request",
    "RequestOptions",
    "Resource",
    "ResponseError",
    "ServerError",
    "SharedLimit",
    "Timeouts",
    "TooManyRequests",
    "Transport",
    "UnexpectedAnswer",
    "UnixTime",
    "Unset",
    "ValidationFailed",
    "ValueRefused",
    "WaitTimedOut",
    "Waiting",
    "Window",
    "answers_raw",
    "answers_raw_async",
    "build",
    "read",
    "read_answer",
    "write",
]

_HOMES = {
    "answer": ("read_answer",),
    "errors": (
        "ApiError",
        "Attempt",
        "AuthenticationFailed",
        "Conflict",
        "CustomerIOError",
        "ItemsRejected",
        "JobFailed",
        "NotFound",
        "PagesRepeat",
        "PayloadRefused",
        "PayloadTooLarge",
        "PermissionDenied",
        "Problem",
        "RateLimited",
        "Redirected",
        "ResponseError",
        "ServerError",
        "TooManyRequests",
        "UnexpectedAnswer",
        "ValidationFailed",
        "ValueRefused",
        "WaitTimedOut",
    ),
    "model": ("Model",),
    "multipart": ("Content", "File"),
    "operation": (
        "Answer",
        "Body",
        "BodyField",
        "Bucket",
        "Dedupe",
        "FieldLimit",
        "FollowUp",
        "Limits",
        "Operation",
        "Pagination",
        "Parameter",
        "RequestOptions",
        "SharedLimit",
        "Timeouts",
        "Waiting",
        "Window",
    ),
    "pages": ("AsyncPages", "Pages"),
    "raw": ("RawResponse", "answers_raw", "answers_raw_async"),
    "reader": ("read",),
    "request": ("Request", "build"),
    "resource": ("ApiBase", "AsyncApiBase", "AsyncResource", "Resource"),
    "times": ("IsoTime", "UnixTime"),
    "transport": (
        "AsyncHttpxTransport",
        "AsyncTransport",
        "HttpxTransport",
        "RawAnswer",
        "Transport",
    ),
    "unset": ("UNSET", "Unset"),
    "variants": ("AmbiguousUnion",),
    "waiting": (
        "POLL_SECONDS",
        "WAIT_SECONDS",
        "AsyncDownloads",
        "AsyncPauses",
        "Downloads",
        "Finished",
        "FinishedFile",
        "FinishedWithErrors",
        "FinishedWithReports",
        "Pauses",
        "Progress",
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
