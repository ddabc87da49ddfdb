"""What a stage says when it stops (`GeneratorError`) or noticed something (`Finding`)."""

from __future__ import annotations

from dataclasses import dataclass


class GeneratorError(Exception):
    """A reason to stop that a person can act on: what is wrong, where, and what to do.

    `where` names a file or URL, with a JSON pointer behind `#` if there is one; it comes first in the message.
    """

    def __init__(self, what: str, where: str = "", fix: str = "") -> None:
        super().__init__(what, where, fix)  # all three, so that the error survives the way out of a worker process
        self.what = what
        self.where = where
        self.fix = fix

    def __str__(self) -> str:
        message = f"{self.where}: {self.what}" if self.where else self.what
        return f"{message}. {self.fix}" if self.fix else message

    def at(self, where: str) -> GeneratorError:
        """The same error with its place below `where` (a file or URL, for instance)."""
        return type(self)(self.what, f"{where}{self.where}" if self.where else where, self.fix)


NOT_FETCHED = 3  # the exit code of a command that could not fetch a document


class FetchError(GeneratorError):
    """A document that could not be fetched: the site's matter, and maybe well at the next attempt."""


@dataclass(frozen=True, order=True)
class Finding:
    """Something worth a line in the report that stops nothing."""

    stage: str
    where: str
    message: str

    def __str__(self) -> str:
        return f"{self.stage}: {self.where}: {self.message}" if self.where else f"{self.stage}: {self.message}"
