"""What overlays say of an operation, as the classes of `customerio_core` that hold it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.errors import GeneratorError
from generator.stages.emit.code import Code, call, literal

Json = Any

# The arguments of each class. An overlay that says anything else is wrong: nothing of it must be lost in silence.
KNOWN = {
    "Bucket": "name requests seconds hard key within".split(),
    "Dedupe": "field format items when".split(),
    "FieldLimit": (
        "bytes items keys key_bytes value_bytes all_value_bytes addresses days_ahead remote_bytes remote_row_bytes "
        "uncounted when"
    ).split(),
    "FollowUp": "operation arguments link".split(),
    "Limits": ("body uncounted items item fill over parameters fields together queued valid_seconds").split(),
    "Moment": "field items format when deferred".split(),
    "Pagination": "style items more cursor next offset page total limit most".split(),
    "SharedLimit": "fields limit".split(),
    "Signing": "timestamp signature version event_id".split(),
    "Waiting": "state done failed reason file reports errors".split(),
}


# What an overlay calls them.
FACTS = {
    "Bucket": "x-buckets",
    "Dedupe": "x-dedupe",
    "FieldLimit": "x-limits",
    "FollowUp": "x-starts or x-waiting",
    "Limits": "x-limits",
    "Moment": "x-moment",
    "Pagination": "x-pagination",
    "SharedLimit": "x-limits",
    "Signing": "x-signing",
    "Waiting": "x-waiting",
}

# What only the reader of docs/operations.md learns.
FOR_READERS = {"Bucket": {"scope"}, "Limits": {"window", "history_days"}, "Pagination": {"parallel"}}


def fact(kind: str, facts: Mapping[str, Json], where: str) -> Code:
    """`kind(...)`; lists become tuples."""
    if unknown := sorted(facts.keys() - {*KNOWN[kind], *FOR_READERS.get(kind, ())}):
        what = f"{FACTS[kind]}: {kind} has no place for {unknown[0]!r}"
        raise GeneratorError(what, where, f"It has {', '.join(KNOWN[kind])}.")
    return call(kind, **{name: _frozen(facts[name]) for name in KNOWN[kind] if name in facts})


def limits(facts: Mapping[str, Json], where: str) -> Code:
    """`Limits(...)`."""
    made = _counted(facts)
    for name in ("parameters", "fields"):
        made[name] = {wire: _field_limit(limit, where) for wire, limit in sorted(facts.get(name, {}).items())}
    made["together"] = [_together(shared, where) for shared in facts.get("together", ())]
    if made.get("over") == "refused":  # as everywhere
        del made["over"]
    return fact("Limits", made, where)


def waiting(facts: Mapping[str, Json], where: str) -> Code:
    """`Waiting(...)`."""
    made = dict(facts)
    for name in ("file", "errors"):
        if name in facts:
            made[name] = fact("FollowUp", facts[name], where)
    made["reports"] = {name: fact("FollowUp", one, where) for name, one in facts.get("reports", {}).items()}
    return fact("Waiting", made, where)


def bucket(name: str, facts: Mapping[str, Json]) -> Code:
    """`Bucket(...)`. A limit is hard unless it is said not to be."""
    hard = None if facts.get("hard", True) else literal(False)
    return fact("Bucket", {**facts, "name": name, "hard": hard}, f"x-buckets {name}")


def _field_limit(facts: Mapping[str, Json], where: str) -> Code:
    return fact("FieldLimit", _counted(facts), where)


def _together(facts: Mapping[str, Json], where: str) -> Code:
    limit = _field_limit({name: value for name, value in facts.items() if name != "fields"}, where)
    return fact("SharedLimit", {"fields": facts["fields"], "limit": limit}, where)


def _counted(facts: Mapping[str, Json]) -> dict[str, Json]:
    """Facts with `except` under a name that Python does not keep for itself."""
    return {"uncounted" if name == "except" else name: value for name, value in facts.items()}


def _frozen(value: Json) -> Json:
    if isinstance(value, list):
        return tuple(map(_frozen, value))
    return {key: _frozen(item) for key, item in value.items()} if isinstance(value, Mapping) else value
