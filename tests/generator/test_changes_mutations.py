"""The differ against a thousand random mutations: the right kinds at the right places, rightly judged, and no more."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.commands.changes.contracts import compare_contracts
from generator.commands.changes.model import Change
from generator.commands.changes.python_calls import PythonCalls
from generator.project.sources import load
from generator.stages.patch import patch, read
from tests.generator.mutations import BACKWARDS, MUTATIONS, Expected, Slice, slices

PROJECT = Path(__file__).parents[2]
SOURCES = load(PROJECT / "specs/sources.toml")
MUTANTS = 1000


def contract(api: str) -> Any:
    """The contract, with the names that were chosen for its calls."""
    names = read((PROJECT / f"specs/overlays/{api}/names.yaml").read_bytes(), "names.yaml")
    return patch(json.loads((PROJECT / f"specs/contract/{api}.json").read_text()), [names]).document


def changes(api: str, old: Any, new: Any) -> list[Change]:
    calls = PythonCalls(old, SOURCES[api]), PythonCalls(new, SOURCES[api])
    return compare_contracts(api, old, new, calls)


def judged(found: list[Change]) -> set[Expected]:
    return {Expected(change.kind, change.where, change.breaking) for change in found}


@pytest.mark.parametrize("api", SOURCES)
def test_a_contract_is_no_different_from_itself(api: str) -> None:
    assert changes(api, contract(api), contract(api)) == []


@pytest.mark.parametrize("api", SOURCES)
def test_names_and_order_are_no_facts(api: str) -> None:
    """Every component under another name, everything backwards."""
    old = contract(api)
    text = json.dumps(old)
    for name in sorted(old["components"]["schemas"], key=len, reverse=True):
        text = text.replace(f'schemas/{name}"', f'schemas/X{name}X"')
    new = json.loads(text)
    new["components"]["schemas"] = {f"X{name}X": body for name, body in new["components"]["schemas"].items()}
    assert changes(api, old, backwards(new)) == []


def backwards(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: node[key] if key == "default" else backwards(node[key]) for key in reversed(node)}
    if isinstance(node, list):
        return [backwards(item) for item in reversed(node)]
    return node


def test_every_mutation_is_told_at_its_places_with_its_verdict() -> None:
    random = Random(20261122)
    parts = [(api, part) for api in SOURCES for part in slices(contract(api))]
    tried: Counter[str] = Counter()
    wrong = []
    while tried.total() < MUTANTS:
        api, part = random.choice(parts)
        name = min(random.sample(sorted(MUTATIONS), 12), key=lambda name: tried[name])  # none shall come short
        mutant = part.copy()
        expected = MUTATIONS[name](random, mutant)
        if expected is None:
            continue
        tried[name] += 1
        sides = (mutant, part) if name in BACKWARDS else (part, mutant)
        found = changes(api, *(side.contract for side in sides))
        if judged(found) != set(expected) or not all(well_told(change, mutant) for change in found):
            wrong.append(
                (name, api, part.method, part.path, set(expected) - judged(found), judged(found) - set(expected))
            )
    assert not wrong, "\n".join(map(str, wrong))
    assert {name: tried[name] for name in MUTATIONS if tried[name] < 5} == {}


def well_told(change: Change, mutant: Slice) -> bool:
    """Whether it names operation and call, or is about the API as a whole."""
    if change.method is None:
        return change.where == "servers"
    return change.call.startswith("cio.") and change.path in {mutant.path, *mutant.contract["paths"]}
