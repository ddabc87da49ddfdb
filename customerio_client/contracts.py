"""The contracts of the APIs, by the name that each has in the client's arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from customerio_core.loading import load

if TYPE_CHECKING:
    from customerio_core import Operation

_PACKAGES: Final[Mapping[str, str]] = {
    "track": "customerio_track",
    "app": "customerio_app",
    "pipelines": "customerio_pipelines",
}


def contracts() -> Iterator[tuple[str, Mapping[str, Operation]]]:
    """Load one contract after the other.

    Yields:
        The name of an API, and its operations by id.
    """
    for name, package in _PACKAGES.items():
        yield name, load(package).OPERATIONS


def contract(name: str) -> Mapping[str, Operation]:
    """Load one contract.

    Args:
        name: the name of an API.

    Returns:
        Its operations by id.
    """
    operations: Mapping[str, Operation] = load(_PACKAGES[name]).OPERATIONS
    return operations


def region_call() -> tuple[str, Mapping[str, Operation], Operation]:
    """Find the call that says in which region an account lives.

    Returns:
        The name of its API, that API's operations, and the operation.
    """
    return next(
        (name, operations, operation)
        for name, operations in contracts()
        for operation in operations.values()
        if operation.account_region is not None
    )
