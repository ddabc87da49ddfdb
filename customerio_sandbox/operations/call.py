"""One call to an operation, and the register of those that are written by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..contract import Api, Endpoint
from ..exchange import Json
from ..refusal import Refused
from ..state.model import State
from ..state.store import Store


@dataclass(slots=True)
class Answer:
    """A success with a status of its own.

    Args:
        status: the HTTP status.
        body: JSON, or `None` for no body.
    """

    status: int
    body: Json = None


@dataclass(slots=True)
class File:
    """A file of a multipart body.

    Args:
        name: its name.
        size: its bytes.
    """

    name: str
    size: int


@dataclass(slots=True)
class Call:
    """One call to an operation.

    Args:
        endpoint: the operation.
        store: the state.
        path: path parameters, decoded.
        query: query parameters, decoded.
        body: the parsed body; `{}` where there is none.
        base_url: where the sandbox can be reached, for links; made when it is first asked for.
        warnings: what the vendor would ignore without a word.
        fits: whether the whole body fits the contract to the letter, so that no part of it has to be looked at again.
        strict: whether a Pipelines call wants errors rather than silence.
        files: the files of a multipart body, by field.
        refuse: raises `Refused` for an item of a batch that a fault was ordered for.
    """

    endpoint: Endpoint
    store: Store
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    query: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Any = field(default_factory=dict[str, Any])
    base_url: Callable[[], str] = lambda: "http://127.0.0.1"
    warnings: list[str] = field(default_factory=list[str])
    fits: bool = False
    strict: bool = False
    files: Mapping[str, File] = field(default_factory=dict[str, File])
    refuse: Callable[[Json], None] | None = None

    @property
    def state(self) -> State:
        """What the sandbox remembers."""
        return self.store.state

    @property
    def now(self) -> int:
        """Unix seconds."""
        return self.store.now

    def warn(self, text: str) -> None:
        """Say what the vendor would ignore without a word.

        Args:
            text: what, as a sentence without a full stop.
        """
        self.warnings.append(text)

    def number(self, name: str) -> int:
        """Return a path parameter that is a number.

        Args:
            name: the parameter.

        Returns:
            Its value.

        Raises:
            Refused: it is not a number.
        """
        try:
            return int(self.path[name])
        except ValueError:
            raise Refused(400, f"{name} is not a number", field=name) from None


Handler = Callable[[Call], Json]
HANDLERS: dict[tuple[str, str], Handler] = {}
"""What is written by hand, by API and operation."""


def answers(api: Api, *ids: str) -> Callable[[Handler], Handler]:
    """Register what an operation does.

    Args:
        api: whose operation.
        ids: the vendor's ids of the operations.

    Returns:
        A decorator for a function that takes the call and returns JSON, an `Answer`, or `None` for the usual success
        without content.
    """

    def register(handler: Handler) -> Handler:
        HANDLERS.update({(api, id): handler for id in ids})
        return handler

    return register


def found(value: Any, what: str) -> Any:
    """Return what was looked up.

    Args:
        value: the thing, or `None`.
        what: what was looked for, for the message.

    Returns:
        The thing.

    Raises:
        Refused: there is none: 404.
    """
    if value is None:
        raise Refused(404, f"{what} not found", reason="not_found")
    return value
