"""The class names in specs/names: chosen by people, legal, unique, and each for something there is."""

from __future__ import annotations

import copy
import json
import keyword
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.documents.parse import parse_object
from generator.stages.distil import distil
from generator.stages.fold import Folded, fold
from generator.stages.fold.words import RESERVED

ROOT = Path(__file__).resolve().parents[2]
NAMES = ROOT / "specs" / "names"
APIS = ("journeys-app", "journeys-track", "pipelines")
PASCAL = re.compile(r"(?:[A-Z][a-z]+)+")
PLACE = re.compile(r"\w+\.(?:body|param|\d{3}|default)[^:]*")

Json = dict[str, Any]


@cache
def names(api: str) -> Mapping[str, str]:
    file = NAMES / f"{api}.yaml"
    return parse_object(file.read_bytes(), str(file))


@cache
def vendors(shared_specs: Path, api: str) -> Json:
    document: Json = json.loads((shared_specs / "2026-autumn" / f"{api}.json").read_text())
    return document


def folded(document: Json, api: str) -> Folded:
    return fold(distil(document)[0], api=api, names=names(api))


def components(document: Json) -> set[str]:
    return set(document["components"]["schemas"])


@pytest.mark.parametrize("api", APIS)
def test_names_are_words_that_nothing_else_is_called(api: str) -> None:
    for place, name in names(api).items():
        assert PASCAL.fullmatch(name), f"{place}: {name} is not made of words"
        assert name.lower() not in RESERVED, f"{place}: {name} is taken"
        assert not keyword.iskeyword(name.lower()), f"{place}: {name} would be a module that cannot be imported"
        assert not name.startswith("Test"), f"{place}: pytest would collect {name}"
        assert PLACE.fullmatch(place), place


@pytest.mark.parametrize("api", APIS)
def test_no_two_names_differ_only_in_case(api: str) -> None:
    chosen = set(names(api).values())
    assert len({name.lower() for name in chosen}) == len(chosen)


@pytest.mark.choice
@pytest.mark.parametrize("api", APIS)
def test_every_component_of_the_contract_has_a_name_somebody_chose(api: str) -> None:
    file = ROOT / "specs" / "contract" / f"{api}.json"
    if not file.exists():
        pytest.skip(f"{file.relative_to(ROOT)} is not there yet")
    assert components(json.loads(file.read_text())) <= set(names(api).values())


@pytest.mark.parametrize("api", APIS)
def test_every_place_is_there_and_no_shape_is_without_a_name(api: str, shared_specs: Path) -> None:
    result = folded(vendors(shared_specs, api), api)
    assert [finding for finding in result.findings if "name" in finding.message or "called" in finding.message] == []
    assert components(result.document) == set(names(api).values())


def test_names_stay_when_an_operation_comes_first_that_uses_the_same_shapes(shared_specs: Path) -> None:
    """Also without the contract of before: the places of nested shapes still lead to them."""
    api = "journeys-app"
    document = vendors(shared_specs, api)
    more = copy.deepcopy(document)
    for source, method in (("/v1/messages", "get"), ("/v1/customers", "post"), ("/v1/send/push", "post")):
        operation = copy.deepcopy(document["paths"][source][method])
        operation["operationId"] = "aaa" + operation["operationId"]
        more["paths"][f"/v1/aaa{source}"] = {method: operation}
    assert components(folded(more, api).document) == components(folded(document, api).document)


def test_one_thing_is_called_the_same_in_every_package(shared_specs: Path) -> None:
    schemas = {api: folded(vendors(shared_specs, api), api).document["components"]["schemas"] for api in APIS}
    for name in ("PersonById", "PersonByEmail", "PersonByCioId"):
        assert schemas["journeys-app"][name] == schemas["journeys-track"][name]
