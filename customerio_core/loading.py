"""One lock for what is loaded or made on first use, so that no fork takes place in the middle of it.

A process that is forked while another of its threads imports a module inherits that module half imported and its lock
held for ever: Python waits for a thread that is not there. So whatever loads on first use does it under `loading`, and
a fork waits until nobody does.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import RLock
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

__all__ = ["cached_property", "load", "loading"]

T = TypeVar("T")

# Its hook has to come before ours: a fork takes the later one's lock first, as importing does.
import_module("logging")

loading: Final = RLock()
"""Held while something is loaded or made. No module takes it while it is being imported, and nobody holds it while
they wait for anything except an import."""

_PATIENCE: Final = 10.0
"""Seconds that a fork waits at most. Importing takes much less: what takes longer is likely to wait for the fork."""


def _before() -> None:
    loading.acquire(timeout=_PATIENCE)


def _after() -> None:
    with suppress(RuntimeError):  # the fork did not wait any longer
        loading.release()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_before, after_in_parent=_after, after_in_child=_after)


def load(module: str) -> ModuleType:
    """Import a module under `loading`.

    Args:
        module: its full name.

    Returns:
        The module.
    """
    with loading:
        return import_module(module)


if TYPE_CHECKING:
    from functools import cached_property
else:

    class cached_property(Generic[T]):
        """`functools.cached_property` under `loading`; Python 3.11's own has a lock that a fork can copy while held.

        Args:
            make: makes the value.
        """

        def __init__(self, make: Callable[[Any], T]) -> None:
            self._make = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner: type[Any], name: str) -> None:
            self._name = name

        def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
            """Make the value, the first time that it is asked for."""
            if instance is None:
                return self
            with loading:
                values = instance.__dict__
                if self._name not in values:
                    values[self._name] = self._make(instance)
                return values[self._name]
