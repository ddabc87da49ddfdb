"""Which operation of one contract is which of another: by address first, then by operationId."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.documents.openapi import METHODS


@dataclass(frozen=True)
class ContractOperation:
    """One operation, or one webhook, of a contract."""

    method: str
    path: str
    facts: Mapping[str, Any] = field(compare=False, repr=False)
    webhook: bool = False

    @property
    def address(self) -> tuple[bool, str, str]:
        """What a request is sent to, whatever the parameters in the path are called."""
        return self.webhook, self.method, re.sub(r"{[^{}]*}", "{}", self.path)

    @property
    def id(self) -> str:
        return str(self.facts.get("operationId", ""))

    @property
    def tags(self) -> tuple[str, ...]:
        return tuple(self.facts.get("tags", ()))


Pairs = list[tuple[ContractOperation, ContractOperation]]


@dataclass(frozen=True)
class Matched:
    pairs: Pairs
    removed: list[ContractOperation]
    added: list[ContractOperation]


def operations(contract: Mapping[str, Any]) -> Iterator[ContractOperation]:
    """Operations by path and method, then webhooks."""
    for kind in ("paths", "webhooks"):
        for path, item in sorted(contract.get(kind, {}).items()):
            for method in METHODS:
                if method in item:
                    yield ContractOperation(method, path, item[method], kind == "webhooks")


def match(old: Mapping[str, Any], new: Mapping[str, Any]) -> Matched:
    """Pair the operations of two contracts."""
    by_address = _paired(list(operations(old)), list(operations(new)), lambda one: one.address)
    by_id = _paired(by_address.removed, by_address.added, lambda one: one.id or one)
    pairs = sorted([*by_address.pairs, *by_id.pairs], key=lambda pair: (pair[1].path, pair[1].method))
    return Matched(pairs, by_id.removed, by_id.added)


def _paired(
    old: list[ContractOperation], new: list[ContractOperation], key: Callable[[ContractOperation], Hashable]
) -> Matched:
    found = {key(one): one for one in new}
    pairs = [(one, found.pop(key(one))) for one in old if key(one) in found]
    befores, afters = ({id(pair[side]) for pair in pairs} for side in (0, 1))
    return Matched(pairs, [o for o in old if id(o) not in befores], [n for n in new if id(n) not in afters])


def renamed_tags(pairs: Pairs) -> dict[str, str]:
    """Tags of which every operation has one other tag now, which nothing had before."""
    known = {tag for before, _ in pairs for tag in before.tags}
    left = {tag for _, after in pairs for tag in after.tags}
    moves: dict[str, Counter[tuple[str, ...]]] = {}
    for before, after in pairs:
        for tag in set(before.tags) - left:
            fresh = tuple(sorted(set(after.tags) - known))
            moves.setdefault(tag, Counter())[fresh] += 1
    return {tag: fresh[0] for tag, found in moves.items() for fresh in found if len(found) == 1 and len(fresh) == 1}
