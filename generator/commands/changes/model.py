"""One change, as every part of this package reports it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Change:
    """Something that is different, and what that means for a caller.

    Attributes:
        where: a place a person understands, `request.body.recipients[].email`.
        call: the Python it touches, `cio.app.messages.send_email(to=...)`.
        field: the attribute it is about, `Message.type`, where it is one of a class.
    """

    api: str
    kind: str
    breaking: bool
    where: str
    method: str | None = None  # None where it is about the API as a whole
    path: str | None = None
    call: str = ""
    field: str = ""
    old: Any = None
    new: Any = None

    def to_json(self) -> dict[str, Any]:
        told = {
            "api": self.api,
            "kind": self.kind,
            "breaking": self.breaking,
            "method": self.method,
            "path": self.path,
            "where": self.where,
            "call": self.call,
        }
        more = {"field": self.field or None, "from": self.old, "to": self.new}
        return told | {key: value for key, value in more.items() if value is not None}

    @property
    def order(self) -> tuple[str, ...]:
        """Breaking first, then by place."""
        values = json.dumps([self.old, self.new], sort_keys=True, default=str)
        return (str(not self.breaking), self.api, self.path or "", self.method or "", self.where, self.kind, values)
