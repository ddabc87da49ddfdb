"""What a field is in addition to its name and its type: unit, form and bounds, as short sentences."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from generator.stages.emit.contract import Component, Contract, Json, Operation, references, schemas_of

Words = dict[str, dict[str, str]]  # by key of a component and wire name of a field

FORMATS = {
    "byte": "Base64.",
    "date-time": "ISO 8601.",
    "email": "An email address.",
    "ip": "An IP address.",
    "json": "JSON text.",
    "ulid": "A ULID.",
    "unix-time": "Unix seconds.",
    "uri": "A URL.",
}
SENT = {  # what a caller may give in place of it
    "byte": "Bytes, a `Path`, a file opened in binary mode, or `Base64` text.",
    "date-time": "ISO 8601 or an aware `datetime`.",
    "unix-time": "Unix seconds or an aware `datetime`.",
}
SAID_BY_NAME = {"email": ("email", "mail"), "ip": ("ip",), "uri": ("href", "link", "uri", "url")}
SIZES = ((10**9, "GB"), (10**6, "MB"), (10**3, "kB"), (2**10, "KiB"))
MEASURES = {
    "bytes": "{size}",
    "items": "{count} elements",
    "keys": "{count} names",
    "key_bytes": "{size} per name",
    "value_bytes": "{size} per value",
    "all_value_bytes": "{size} in all values together",
    "addresses": "{count} addresses",
    "days_ahead": "{count} days ahead",
    "remote_bytes": "{size} in the file",
    "remote_row_bytes": "{size} per line of the file",
}


def of_fields(contract: Contract) -> Words:
    """What is to be said of the fields of each class: what the contract says of itself, then our own words."""
    limits = of_limits(contract)
    found: Words = {}
    for key, component in contract.components.items():
        told = {
            wire: [
                *of_schema(wire, schema, sent=component.sent),
                *limits.get((key, wire), ()),
                component.words.get(wire, ""),
            ]
            for wire, schema in component.schema.get("properties", {}).items()
        }
        found[key] = {wire: " ".join(filter(None, texts)) for wire, texts in told.items() if any(texts)}
    return found


def of_schema(wire: str, schema: Json, *, sent: bool = False) -> list[str]:
    """What the schema of a field says of it, to those who read it or to those who send it."""
    if not isinstance(schema, Mapping):  # `true`: anything goes
        return []
    facts = list(_with_inner(schema))
    forms = [form for one in facts if (form := one.get("format")) in FORMATS and not _named(wire, form)]
    texts = FORMATS | (SENT if sent else {})
    told = [texts[form] for form in dict.fromkeys(forms)]
    told += [bound for one in facts for bound in _bounds(one)]
    return [*told, "Deprecated."] if schema.get("deprecated") else told


def of_limits(contract: Contract) -> dict[tuple[str, str], list[str]]:
    """What the limits of operations say of the fields of classes, by key of the component and wire name."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (key, wire, which), parts in _most(contract).items():
        found[key, wire] += [f"{which} most {', '.join(parts)}."] if parts else []
    for operation in contract.operations:
        for wire, seconds in operation.facts.get("x-limits", {}).get("valid_seconds", {}).items():
            for component in _classes(contract, _successes(operation)):
                found[component.key, wire] = [f"Valid for {seconds // 60:,} minutes."]
    return found


def _most(contract: Contract) -> dict[tuple[str, str, str], dict[str, None]]:
    """The most that a field, or each element of it, may be: all that any operation says of it, each once.

    A limit that holds only in company of certain values says nothing of the field by itself.
    """
    found: dict[tuple[str, str, str], dict[str, None]] = defaultdict(dict)
    for operation in contract.operations:
        bodies = [*_classes(contract, schemas_of(operation.facts.get("requestBody", {})))]
        for path, measures in operation.facts.get("x-limits", {}).get("fields", {}).items():
            which = "Each at" if path.endswith("[]") else "At"
            for component, wire in _fields(contract, bodies, path.replace("[]", "")) if "when" not in measures else ():
                told = {k: n for k, n in measures.items() if k != "items" or "maxItems" not in _at(component, wire)}
                found[component.key, wire, which] |= dict.fromkeys(amounts(told))
    return found


def _successes(operation: Operation) -> list[Json]:
    answers = operation.facts.get("responses", {}).items()
    return [schema for status, answer in answers if status.startswith("2") for schema in schemas_of(answer)]


def amounts(measures: Mapping[str, Json]) -> list[str]:
    """Each measure of a limit in words."""
    return [text.format(size=size(n), count=f"{n:,}") for key, text in MEASURES.items() if (n := measures.get(key))]


def size(count: int) -> str:
    """A number of bytes."""
    return next((f"{count // size:,} {unit}" for size, unit in SIZES if count % size == 0), f"{count:,} bytes")


def _fields(contract: Contract, owners: Iterable[Component], path: str) -> Iterator[tuple[Component, str]]:
    """The fields at the end of a path through classes: their class and wire name."""
    *steps, last = path.split(".")
    for step in steps:
        owners = [*_classes(contract, [_at(owner, step) for owner in owners])]
    yield from ((owner, last) for owner in owners if last in owner.schema["properties"])


def _at(component: Component, wire: str) -> Json:
    schema = component.schema["properties"].get(wire)
    return schema if isinstance(schema, Mapping) else {}


def _classes(contract: Contract, schemas: Iterable[Json]) -> Iterator[Component]:
    """The classes that values are of, or their elements; what is inside a class is not looked at."""
    waiting = [reference for schema in schemas for reference in references(schema)]
    seen: set[str] = set()
    while waiting:
        component = contract.component(waiting.pop(0))
        if component.key in seen:
            continue
        seen.add(component.key)
        if component.is_class:
            yield component
        else:
            waiting += references(component.schema)


def _with_inner(schema: Json) -> Iterator[Json]:
    """The schema and those of its elements; of a choice the only one that there is next to null."""
    yield schema
    choices = [one for one in (*schema.get("anyOf", ()), *schema.get("oneOf", ())) if one != {"type": "null"}]
    for inner in (*(choices if len(choices) == 1 else ()), schema.get("items")):
        if isinstance(inner, Mapping):
            yield from _with_inner(inner)


def _named(wire: str, form: str) -> bool:
    words = wire.replace("-", "_").lower().split("_")
    return any(word in words or (len(word) > 2 and word in wire.lower()) for word in SAID_BY_NAME.get(form, ()))


def _bounds(schema: Json) -> Iterator[str]:
    for low, high, unit in (("minimum", "maximum", ""), ("minLength", "maxLength", " characters"),
                            ("minItems", "maxItems", " elements")):  # fmt: skip
        least, most = schema.get(low), schema.get(high)
        if least is not None and most is not None:
            yield f"From {least:,} to {most:,}{unit}."
        elif most is not None:
            yield f"At most {most:,}{unit}."
        elif least == 1 and unit:
            yield "Not empty."
        elif least is not None:
            yield f"At least {least:,}{unit}."
