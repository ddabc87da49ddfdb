"""Faults on order: an error status, a slow response, a connection that breaks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from .contract import Endpoint
from .exchange import Json, Reply, encode, members
from .refusal import Refused, reply_of

Drop = Literal["before", "after"]
"""When a connection breaks: `before` the request has an effect, or `after`, so that only the response is lost."""


@dataclass(kw_only=True)
class Fault:
    """What happens to the next requests of some operations.

    Args:
        keys: the operations.
        times: how many requests it happens to; `None` for all.
        status: the status to return.
        body: the body to return: text or bytes go as they are, anything else as JSON; `None` for the shape of the API.
        headers: headers to return.
        delay: seconds to wait before the response.
        drop: how the connection breaks.
        after: how many requests to let through first.
    """

    keys: frozenset[tuple[str, str]]
    times: int | None = 1
    status: int | None = None
    body: Json = None
    headers: dict[str, str] = field(default_factory=dict[str, str])
    delay: float = 0.0
    drop: Drop | None = None
    after: int = 0

    def reply(self, endpoint: Endpoint) -> Reply:
        """Return the response of a fault that has a status.

        Args:
            endpoint: the operation.

        Returns:
            The response.
        """
        status = self.status or 500
        if isinstance(self.body, str | bytes):
            text = self.body.encode() if isinstance(self.body, str) else self.body
            return Reply(status, text, {"content-type": "text/html", **self.headers})
        if self.body is not None:
            return Reply(status, encode(self.body), {"content-type": "application/json", **self.headers})
        reply = reply_of(Refused(status, f"a fault of the sandbox: {status}"), endpoint, endpoint.api)
        return Reply(status, reply.body, {**reply.headers, **self.headers})


@dataclass(kw_only=True)
class ItemFault:
    """What happens to some items of the batches of some operations: each is refused, and the rest of its batch is not.

    Args:
        keys: the operations.
        where: fields of an item and the values they must have; empty for every item.
        times: how many items it happens to; `None` for all.
        reason: the word for the kind of error.
        name: the field that the error names.
        message: what the error says.
    """

    keys: frozenset[tuple[str, str]]
    where: Mapping[str, Json] = field(default_factory=dict[str, Json])
    times: int | None = None
    reason: str = "invalid"
    name: str = ""
    message: str = "a fault of the sandbox"

    def happens_to(self, item: Json) -> bool:
        """Return whether an item is one that is refused, and count it.

        Args:
            item: the item.

        Returns:
            Whether it is.
        """
        fields = members(item)
        if self.times == 0 or any(fields.get(name, ...) != value for name, value in self.where.items()):
            return False
        if self.times is not None:
            self.times -= 1
        return True


class Faults:
    """The faults that were ordered and have not happened yet, the first one first."""

    def __init__(self) -> None:
        self._ordered: list[Fault] = []
        self._of_items: list[ItemFault] = []

    def order_for_items(self, fault: ItemFault) -> None:
        """Add a fault of single items.

        Args:
            fault: what is to happen.
        """
        self._of_items.append(fault)

    def of_items(self, endpoint: Endpoint) -> list[ItemFault]:
        """Return what may happen to the items of a batch.

        Args:
            endpoint: the operation.

        Returns:
            The faults.
        """
        return [fault for fault in self._of_items if endpoint.key in fault.keys]

    def order(self, fault: Fault) -> None:
        """Add a fault.

        Args:
            fault: what is to happen.
        """
        self._ordered.append(fault)

    def take(self, endpoint: Endpoint) -> Iterable[Fault]:
        """Return what happens to a request, and count it.

        A delay comes besides anything else; of the rest the first one happens.

        Args:
            endpoint: the operation.

        Returns:
            The faults.
        """
        taken: list[Fault] = []
        for fault in list(self._ordered):
            if endpoint.key not in fault.keys or (taken and not fault.delay and any(not each.delay for each in taken)):
                continue
            if fault.after:
                fault.after -= 1
                continue
            taken.append(fault)
            if fault.times is not None:
                fault.times -= 1
                if fault.times <= 0:
                    self._ordered.remove(fault)
        return taken

    def clear(self) -> None:
        """Cancel every fault."""
        self._ordered.clear()
        self._of_items.clear()
