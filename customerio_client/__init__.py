"""A typed client of Customer.io's Track, App and Pipelines APIs.

from customerio_client import CustomerIO

with CustomerIO.from_env() as cio:
    cio.track.customers.identify("ada@example.com", email="ada@example.com")
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .client import AsyncCustomerIO, CustomerIO
from .credentials import MissingCredentials
from .region import Region

if TYPE_CHECKING:
    from customerio_core import (
        UNSET,
        ApiError,
        RequestOptions,
        ResponseError,
        UnexpectedAnswer,
        Unset,
        ValueRefused,
    )

__all__ = [
    "UNSET",
    "ApiError",
    "AsyncCustomerIO",
    "CustomerIO",
    "MissingCredentials",
    "Region",
    "RequestOptions",
    "ResponseError",
    "UnexpectedAnswer",
    "Unset",
    "ValueRefused",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module("customerio_core"), name)
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
