"""Names of classes: a line for each that nobody named, to paste into `specs/names`, and the pins that no longer fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.commands.changes.todo import StalePin, Stub
from generator.stages.fold.naming import error_status
from generator.stages.fold.operations import Root, roots_of
from generator.stages.fold.places import use_at, uses
from generator.stages.fold.words import RESERVED, class_name

NAME = re.compile(r"(?:[A-Z][a-z]+)+")  # what the tests ask of a name that somebody chose
COMPONENTS = "#/components/schemas/"


def class_stubs(api: str, contract: Mapping[str, Any], chosen: Mapping[str, str]) -> Iterator[Stub]:
    """A stub for every class of a contract without a name that somebody chose, at the first place it is found."""
    by_key, roots = _shapes(contract)
    taken = {name.lower() for name in chosen.values()}
    pinned = [use for place in chosen if (use := use_at(place, roots, by_key))]
    named = {use.key: chosen[use.place] for use in pinned}
    errors = {(use.key, error_status(use)) for use in pinned}  # the same error is named for each status
    for use in uses(roots, by_key):
        if use.key in named and (not error_status(use) or (use.key, error_status(use)) in errors):
            continue
        if use.key not in named:
            named[use.key] = _proposed(use.key.removeprefix(COMPONENTS), use.place, taken)
            taken.add(named[use.key].lower())
        errors.add((use.key, error_status(use)))
        line = f"{_quoted(use.place)}: {named[use.key]}\n"
        yield Stub(api, "", use.place, named[use.key], f"specs/names/{api}.yaml", "class", line)


def stale_pins(api: str, contract: Mapping[str, Any], chosen: Mapping[str, str]) -> Iterator[StalePin]:
    """The names that are pinned to a place that is gone, or to one where another shape stands now."""
    by_key, roots = _shapes(contract)
    spelled = {name.lower(): name for name in contract.get("components", {}).get("schemas", {})}
    file = f"specs/names/{api}.yaml"
    for place, name in chosen.items():
        use = use_at(place, roots, by_key)
        if use is None:
            yield StalePin(api, file, place, name, "is pinned to a place that is gone", "delete the line")
        elif (found := use.key.removeprefix(COMPONENTS)) != spelled.get(name.lower()):
            why = f"is the name of another shape; the one that is here is called {found}"
            yield StalePin(api, file, place, name, why, "pin another name here")


def _shapes(contract: Mapping[str, Any]) -> tuple[dict[str, Any], list[Root]]:
    schemas = contract.get("components", {}).get("schemas", {})
    by_key = {f"{COMPONENTS}{name}": schema for name, schema in schemas.items()}
    return by_key, [Root(*_halves(place), {"schema": node}) for place, node in roots_of(dict(contract)).items()]


def _halves(place: str) -> tuple[str, str]:
    operation, _, slot = place.partition(".")
    return operation, slot


def _proposed(name: str, place: str, taken: set[str]) -> str:
    """The name it has, made of words; where that is taken or none, with more of its place."""
    operation, rest = _halves(place)
    wishes = [_of_words(text) for text in (name, f"{operation} {name}", f"{operation} {rest}", f"{place} {name}")]
    starts = (wishes[-1], _of_words(f"Named {wishes[-1]}"))  # what starts with Test is nobody's wish
    fallbacks = (f"{start}{'Again' * count}" for start in starts for count in range(99))
    return next(wish for wish in (*wishes, *fallbacks) if _is_free(wish, taken))


def _is_free(name: str, taken: set[str]) -> bool:
    low = name.lower()
    return bool(NAME.fullmatch(name)) and low not in RESERVED and low not in taken and not name.startswith("Test")


def _of_words(text: str) -> str:
    """A class name of words of two letters at least, without digits."""
    words: list[str] = []
    for word in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", class_name(text)):
        if words and 1 in (len(word), len(words[-1])):
            words[-1] += word.lower()
        else:
            words.append(word.capitalize())
    return "".join(words)


def _quoted(place: str) -> str:
    """A place as a key of YAML."""
    return place if re.fullmatch(r"[\w.]+(\[\]|[\w.])*", place) else f"'{place.replace(chr(39), 2 * chr(39))}'"
