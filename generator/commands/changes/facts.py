"""Compares what overlays say: limits, rates, pages, waiting, retry safety, headers, regions, credentials.

No document of the vendor brings these facts: they change with our overlays, or get lost with what they are about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.commands.changes.matching import ContractOperation, match
from generator.commands.changes.model import Change
from generator.commands.changes.python_calls import PythonCalls
from generator.commands.changes.verdicts import breaks
from generator.stages.emit.operations import SAFE

Document = Mapping[str, Any]
PLAIN = {
    "x-dedupe": "dedupe-changed",
    "x-headers": "headers-changed",
    "x-rejected": "rejected-changed",
    "x-person": "person-changed",
    "x-batches": "batches-changed",
    "x-starts": "waiting-changed",
    "x-waiting": "waiting-changed",
}


def compare_facts(api: str, old: Document, new: Document, calls: PythonCalls) -> list[Change]:
    """Every change of a fact between two patched documents. What came or went with its operation is reported there."""
    found = list(_of_api(api, old, new))
    for before, after in match(old, new).pairs:
        call = calls.of(after)
        for kind, where, was, now in _of_operation(old, new, before, after):
            found.append(
                Change(
                    api, kind, breaks(kind), where, after.method.upper(), after.path, str(call) if call else "",
                    old=was, new=now,
                )
            )  # fmt: skip
    return sorted(found, key=lambda change: change.order)


def _of_api(api: str, old: Document, new: Document) -> Iterator[Change]:
    for kind, key, of in (("rate-changed", "buckets", _buckets), ("credentials-changed", "credentials", _credentials)):
        before, after = of(old), of(new)
        for name in sorted(before.keys() | after.keys()):
            if before.get(name) != after.get(name):
                yield Change(api, kind, breaks(kind), f"{key}.{name}", old=before.get(name), new=after.get(name))
    before, after = _regions(old), _regions(new)
    for region in sorted(before.keys() - after.keys()):
        yield Change(api, "host-removed", breaks("host-removed"), f"servers.{region}", old=before[region])
    for region in sorted(after.keys() - before.keys()):
        yield Change(api, "host-added", breaks("host-added"), f"servers.{region}", new=after[region])


def _of_operation(
    old: Document, new: Document, before: ContractOperation, after: ContractOperation
) -> Iterator[tuple[str, str, Any, Any]]:
    """Kind, place, before and after of every fact that is another."""
    yield from _limits(before.facts.get("x-limits", {}), after.facts.get("x-limits", {}))
    buckets = [one.facts.get("x-bucket", document.get("x-bucket")) for document, one in ((old, before), (new, after))]
    if buckets[0] != buckets[1]:
        yield "rate-changed", "bucket", buckets[0], buckets[1]
    pages = [one.facts.get("x-pagination") for one in (before, after)]
    if pages[0] != pages[1]:
        verb = "added" if pages[0] is None else "removed" if pages[1] is None else "changed"
        yield f"pagination-{verb}", "pagination", pages[0], pages[1]
    retries = [one.facts.get("x-retry", "safe" if one.method in SAFE else "unsafe") for one in (before, after)]
    if retries[0] != retries[1]:
        yield "retry-changed", "retry", retries[0], retries[1]
    deferrable = [bool(one.facts.get("x-deferrable")) for one in (before, after)]
    if deferrable[0] != deferrable[1]:
        yield f"deferrable-{'added' if deferrable[1] else 'removed'}", "deferrable", deferrable[0], deferrable[1]
    for fact, kind in PLAIN.items():
        if before.facts.get(fact) != after.facts.get(fact):
            yield kind, fact.removeprefix("x-"), before.facts.get(fact), after.facts.get(fact)


def _limits(old: Any, new: Any) -> Iterator[tuple[str, str, Any, Any]]:
    before, after = dict(_leaves("limits", old)), dict(_leaves("limits", new))
    for place in sorted(before.keys() | after.keys()):
        was, now = before.get(place), after.get(place)
        if was == now:
            continue
        if any(isinstance(value, str | bool) for value in (was, now)):
            kind = "limit-changed"
        else:
            kind = "limit-tightened" if now is not None and (was is None or now < was) else "limit-loosened"
        yield kind, place, was, now


def _leaves(place: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _leaves(f"{place}.{key}", item)
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _leaves(f"{place}[{at}]", item)
    else:
        yield place, value


def _buckets(document: Document) -> dict[str, Any]:
    return dict(document.get("x-buckets", {}))


def _credentials(document: Document) -> dict[str, Any]:
    schemes = document.get("components", {}).get("securitySchemes", {})
    return {name: scheme.get("x-credentials") for name, scheme in schemes.items()}


def _regions(document: Document) -> dict[str, str]:
    return {server["x-region"]: server["url"] for server in document.get("servers", ()) if "x-region" in server}
