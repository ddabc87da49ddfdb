"""Gathers whatever a process shows of a call, and finds in it what must not be shown."""

from __future__ import annotations

import gc
import logging
import pickle
import traceback
import warnings
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

SECRET = "s3cr3tc4n4ry"
"""A piece of every credential."""

PAYLOAD = "p4yl04dc4n4ry"
"""A piece of everything that a call sends, and of everything an answer holds but the vendor's messages."""


def traces(word: str) -> list[str]:
    """Give the texts by which a word is known: itself, and how it looks inside of something in base64."""
    found = [word]
    for before in range(3):
        text = b64encode(bytes(before) + word.encode()).decode()
        found.append(text[-(-before * 4 // 3) : (before + len(word)) * 8 // 6].removesuffix("="))
    return found


class Sieve(logging.Handler):
    """What was shown, and where."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.show(f"the log of {record.name}", self.format(record), record.args)

    def show(self, where: str, *things: Any) -> None:
        """Add things that were shown."""
        for thing in things:
            text = thing.decode("latin-1") if isinstance(thing, bytes) else thing
            self.shown.append((where, text if isinstance(text, str) else repr(text)))

    def add(self, thing: Any) -> None:
        """Add all forms of an object that may be shown."""
        name = type(thing).__name__
        self.show(name, str(thing), repr(thing))
        self.show(f"a pickled {name}", pickle.dumps(thing))

    def add_error(self, error: BaseException) -> None:
        """Add all forms of an error, and of those it says it came from."""
        self.show("a traceback", *traceback.format_exception(error))
        seen: list[BaseException] = []
        todo: list[BaseException | None] = [error]
        while todo:
            one = todo.pop()
            if one is not None and one not in seen:
                seen.append(one)
                todo += [one.__cause__, None if one.__suppress_context__ else one.__context__]
                self.show(f"a {type(one).__name__}", str(one), repr(one), getattr(one, "__notes__", ""))
        self.show(f"a pickled {type(error).__name__}", pickle.dumps(error))

    @staticmethod
    def holds(shown: bytes, word: str) -> bool:
        """Tell whether bytes hold a word, in any form."""
        return any(trace.encode() in shown for trace in traces(word))

    def found(self, *words: str) -> set[tuple[str, str]]:
        """Find where words are shown: the place and the word, with what is around it."""
        return {
            (where, text[max(0, text.index(trace) - 80) :][:200])
            for word in words
            for trace in traces(word)
            for where, text in self.shown
            if trace in text
        }


@contextmanager
def sieving() -> Iterator[Sieve]:
    """Gather every log at level DEBUG, and every warning."""
    sieve = Sieve()
    sieve.setFormatter(logging.Formatter("%(name)s %(message)s"))
    root = logging.getLogger()
    levels = {logger: logger.level for logger in [root, *map(logging.getLogger, root.manager.loggerDict)]}
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for logger in levels:
            logger.setLevel(logging.DEBUG)
        root.addHandler(sieve)
        try:
            yield sieve
            gc.collect()  # what was left open is told when it is found
        finally:
            root.removeHandler(sieve)
            for logger, level in levels.items():
                logger.setLevel(level)
    for warning in warned:
        sieve.show("a warning", str(warning.message), repr(warning.message))
