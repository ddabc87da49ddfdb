"""The state in a file that survives a kill: a snapshot, and every change since, written before its response is sent."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from .model import State
from .store import Store

Json = Any


class Change(msgspec.Struct, omit_defaults=True):
    """Something that changed the state.

    Args:
        at: when, unix seconds.
        api: the API of a call; empty for the passing of time and for a call to the sandbox itself.
        operation: its operation, or the name of the call to the sandbox; empty for the passing of time.
        path: path parameters.
        query: query parameters.
        body: the body, or the arguments of the call to the sandbox.
        strict: whether a Pipelines call was strict.
        files: names and sizes of files that were uploaded, by field.
    """

    at: float
    api: str = ""
    operation: str = ""
    path: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    query: dict[str, str] = msgspec.field(default_factory=dict[str, str])
    body: Json = None
    strict: bool = False
    files: dict[str, tuple[str, int]] = msgspec.field(default_factory=dict[str, tuple[str, int]])


class Journal:
    """A file that holds the state.

    What `write` returned from is in the hands of the system: a kill of the process does not lose it. A line that was
    cut off by a kill never got a response, and is left out.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None

    def open(self, store: Store, redo: Callable[[Change], None]) -> None:
        """Read the file, if there is one, and begin it anew with what it says.

        Args:
            store: takes the state.
            redo: does a change again.

        Raises:
            ValueError: the file is not the state of a sandbox.
        """
        if self.path.exists() and (lines := self.path.read_bytes().split(b"\n"))[0]:
            try:
                store.load(msgspec.json.decode(lines[0], type=State))
                changes = [msgspec.json.decode(line, type=Change) for line in lines[1:-1]]
            except msgspec.DecodeError as error:
                raise ValueError(f"{self.path}: not the state of a sandbox: {error}") from None
            for change in changes:
                store.clock.hold(change.at)
                redo(change)
            store.clock.hold(None)
        self.compact(store)

    def write(self, change: Change) -> None:
        """Keep a change.

        Args:
            change: what happened.
        """
        if self._file is not None:
            data = msgspec.json.encode(change) + b"\n"
            while data:
                data = data[os.write(self._file, data) :]

    def compact(self, store: Store) -> None:
        """Begin the file anew with the state as it is.

        Args:
            store: the state.
        """
        new = self.path.with_name(f"{self.path.name}.new")
        with new.open("wb") as file:
            file.write(msgspec.json.encode(store.state) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        self.close()
        new.replace(self.path)
        self._file = os.open(self.path, os.O_WRONLY | os.O_APPEND)

    def close(self) -> None:
        """Stop writing."""
        if self._file is not None:
            os.close(self._file)
            self._file = None
