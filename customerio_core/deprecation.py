"""Warnings about what the vendor advises against, shown at the line of the caller."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .unset import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .operation import Operation


def warn_of_deprecated(operation: Operation, given: Iterable[Mapping[str, Any]]) -> None:
    """Give a `DeprecationWarning` for a deprecated operation, and for deprecated arguments that a call has.

    Args:
        operation: what is called.
        given: its query, headers and body, by wire name.
    """
    import warnings  # not needed by most programs

    if operation.deprecated:
        warnings.warn(f"{operation.call} is deprecated by Customer.io", DeprecationWarning, stacklevel=_callers_level())
    for values in given:
        for name in operation.deprecated_names:
            if values.get(name, UNSET) is not UNSET:
                message = f"{operation.call}: {name} is deprecated by Customer.io"
                warnings.warn(message, DeprecationWarning, stacklevel=_callers_level())


def _callers_level() -> int:
    """Count the frames up to the first one that is not ours, as `stacklevel` of the function that asks."""
    level, frame = 1, sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  # `inspect` is slow to import
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("customerio_"):
        level, frame = level + 1, frame.f_back
    return level
