"""A call: an operation of the contract with all that was found out about it."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.parser.openapi import Endpoint

from generator.stages.emit.annotations import ANSWER, Types, join
from generator.stages.emit.contract import PLAIN, Operation, kind, spoken
from generator.stages.emit.signatures import Signature


@dataclass(frozen=True)
class Answer:
    """One response, as the contract describes it; without a body it has no type."""

    status: str
    media_type: str | None = None
    type: str | None = None


@dataclass(frozen=True)
class Call:
    """An operation, what a method for it takes, and what may come back."""

    operation: Operation
    signature: Signature
    answers: list[Answer]

    @property
    def returns(self) -> str:
        """The type of any success; where the contract knows none, of whatever it calls the default."""
        good = [answer for answer in self.answers if answer.status.startswith("2")]
        good = good or [answer for answer in self.answers if answer.status == "default"]
        return join([answer.type or "None" for answer in good] or ["None"])


def answers(operation: Operation, endpoint: Endpoint, types: Types) -> list[Answer]:
    """The responses of an operation, by status."""
    found: list[Answer] = []
    for status, answer in sorted(operation.facts.get("responses", {}).items()):
        if not answer.get("content"):
            found.append(Answer(status))
            continue
        (response,) = [one for one in endpoint.responses if one.status_code.pattern == status]
        for media_type in spoken(answer["content"]):
            found.append(Answer(status, media_type, PLAIN.get(kind(media_type)) or types.of(response.prop, ANSWER)))
    return found
