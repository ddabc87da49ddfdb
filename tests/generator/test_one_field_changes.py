"""The vendor changes one field of a document, anywhere: it stops nothing, and the report tells it at its place.

Each change goes the way of the nightly job (fold, overlays of which some are stale, mend, emit, compare), without its
processes. A few changes of each contract here; `nox -s one_field_changes` makes 500 of each.
"""

from __future__ import annotations

import copy
import json
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest

from generator.commands.changes import compare
from generator.project.files import Project
from generator.project.sources import load
from generator.stages import patch
from generator.stages.distil import distil
from generator.stages.emit.contract import Contract
from generator.stages.emit.package import PackageWriter
from generator.stages.fold import fold
from generator.stages.fold.contract import as_text
from generator.stages.mend import mend
from generator.verify.accounting import missing

Json = dict[str, Any]
ROOT = Path(__file__).parents[2]
PROJECT = Project(ROOT)
SOURCES = load(PROJECT.sources)
COUNT = int(os.environ.get("ONE_FIELD_CHANGES", "0"))
HERE = {"journeys-app": 1, "journeys-track": 3, "pipelines": 3}  # in a run of all tests
SEED = int(os.environ.get("ONE_FIELD_SEED", "20261128"))

Change = Callable[[Random, Json], str | None]  # gives the name of the field that it changed, or None if it found none


@cache
def contract(api: str) -> str:
    return (ROOT / f"specs/contract/{api}.json").read_text(encoding="utf-8")


# --- changes ----------------------------------------------------------------------------------------------


def field(random: Random, document: Json) -> tuple[Json, str]:
    """A class and one of its fields."""
    classes = [one for one in document["components"]["schemas"].values() if one.get("properties")]
    chosen = random.choice(classes)
    return chosen, random.choice(sorted(chosen["properties"]))


def removed(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    if len(owner["properties"]) == 1:
        return None
    del owner["properties"][name]
    owner["required"] = [one for one in owner.get("required", ()) if one != name]
    return name


def renamed(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    owner["properties"][f"{name}_of_tomorrow"] = owner["properties"].pop(name)
    owner["required"] = [f"{name}_of_tomorrow" if one == name else one for one in owner.get("required", ())]
    return name


def added(random: Random, document: Json) -> str | None:
    owner, _ = field(random, document)
    owner["properties"]["field_of_tomorrow"] = {"type": "string"}
    return "field_of_tomorrow"


def added_and_required(random: Random, document: Json) -> str | None:
    owner, _ = field(random, document)
    owner["properties"]["field_of_tomorrow"] = {"type": "string", "enum": ["a", "b"]}
    owner["required"] = [*owner.get("required", ()), "field_of_tomorrow"]
    return "field_of_tomorrow"


def of_another_type(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    kinds = [kind for kind in ("string", "integer", "boolean") if owner["properties"][name].get("type") != kind]
    owner["properties"][name] = {"type": random.choice(kinds)}
    return name


def an_object(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    owner["properties"][name] = {"type": "object", "properties": {"inner_of_tomorrow": {"type": "string"}}}
    return name


def with_or_without_need(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    needed = owner.get("required", [])
    owner["required"] = [one for one in needed if one != name] if name in needed else [*needed, name]
    return name


def nullable(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    kind = owner["properties"][name].get("type")
    if not isinstance(kind, str) or owner["properties"][name].keys() & {"enum", "const"}:
        return None
    owner["properties"][name]["type"] = [kind, "null"]
    return name


def without_format(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    return name if owner["properties"][name].pop("format", None) else None


def with_another_value(random: Random, document: Json) -> str | None:
    owner, name = field(random, document)
    values = owner["properties"][name].get("enum")
    if not values or not isinstance(values[0], str):
        return None
    values.append("value_of_tomorrow")
    return name


def parameter(random: Random, document: Json) -> str | None:
    operation = random.choice([one for item in document["paths"].values() for one in item.values()])
    listed = [one for one in operation.get("parameters", ()) if one["in"] == "query"]
    if listed and random.random() < 0.5:
        chosen = random.choice(listed)
        operation["parameters"].remove(chosen)
        return str(chosen["name"])
    new = {"name": "parameter_of_tomorrow", "in": "query", "schema": {"type": "integer"}}
    operation["parameters"] = [*operation.get("parameters", ()), new]
    return "parameter_of_tomorrow"


CHANGES: tuple[Change, ...] = (
    removed, renamed, added, added_and_required, of_another_type, an_object, with_or_without_need, nullable,
    without_format, with_another_value, parameter,
)  # fmt: skip


# --- what becomes of them -----------------------------------------------------------------------------------


def changed_documents(api: str, count: int) -> Iterator[tuple[str, str, Json]]:
    """The kind of change, the field that changed, and the document."""
    random = Random(f"{SEED} {api}")
    while count:
        change = random.choice(CHANGES)
        document = json.loads(contract(api))
        name = change(random, document)
        if name is not None:
            count -= 1
            yield change.__name__, name, document


def regenerate(api: str, document: Json, out: Path) -> Json:
    """The new contract, after a package was made of it."""
    facts, _ = distil(copy.deepcopy(document))
    new = fold(facts, api=api, names=PROJECT.names(api), previous=json.loads(contract(api))).document
    assert missing(document, new) == []
    patched = patch.patch(new, patch.load(PROJECT.overlays / api), stale="report")
    mended, _ = mend(patched.document)
    PackageWriter(Contract(mended), api, SOURCES[api].package, out).build()
    return new


def told(api: str, new: Json, name: str, folder: Path) -> bool:
    """Whether the report says something of the field, or of the alternative of a union that it made another one."""
    file = folder / f"{api}.json"
    file.write_text(as_text(new), encoding="utf-8")
    report = compare(PROJECT, str(ROOT / f"specs/contract/{api}.json"), str(file), api)
    return any(
        name in f"{change.where} {change.old} {change.field}" or change.kind.startswith("alternative-")
        for change in report.changes
    )


@pytest.mark.timeout(6 * 3600)
@pytest.mark.parametrize("api", SOURCES)
def test_a_change_of_one_field_is_told_and_stops_nothing(api: str, tmp_path: Path) -> None:
    wrong = []
    tried: Counter[str] = Counter()
    for number, (kind, name, document) in enumerate(changed_documents(api, COUNT or HERE[api])):
        folder = tmp_path / str(number)
        folder.mkdir()
        tried[kind] += 1
        try:
            new = regenerate(api, document, folder)
            if as_text(new) != contract(api) and not told(api, new, name, folder):
                wrong.append(f"{kind} of {name!r}: not told")
        except Exception as error:
            wrong.append(f"{kind} of {name!r}: {type(error).__name__}: {error}"[:500])
        shutil.rmtree(folder)
        if COUNT and number % 10 == 9:
            print(f"{api}: {number + 1} changes, {len(wrong)} wrong", flush=True)
    assert not wrong, "\n".join([f"{len(wrong)} of {tried.total()} are wrong", *wrong])
