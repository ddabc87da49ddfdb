"""The words in specs/overlays: of operations (docs*.yaml), shared arguments (words.yaml) and classes (fields.yaml).

Complete, about things that exist, and our own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from generator.stages.mend import mend
from generator.stages.patch import load, patch

ROOT = Path(__file__).resolve().parents[2]
VENDORS = ROOT.parent / "shared" / "specs"
NEWEST = VENDORS / "2026-autumn"
APIS = {"journeys-app": "app", "journeys-track": "track", "pipelines": "cdp"}
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
SUMMARY_LENGTH = 90
RUN = 7  # so many words in a row are a sentence of somebody else's
TARGET = re.compile(r"\$\.paths\['([^']+)'\]\.([a-z]+)")


class Operation(NamedTuple):
    """What a document says about one operation, as far as words can be about it."""

    id: str
    parameters: dict[str, str | None]  # wire name -> format
    body: dict[str, str | None]


class Words(NamedTuple):
    """One action of an overlay: the operation it is about, and what it says."""

    path: str
    method: str
    docs: dict[str, Any]
    source: str


def resolve(node: Any, document: dict[str, Any]) -> Any:
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


def fields(schema: Any, document: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    """Top-level fields of a body, over all its variants."""
    schema = resolve(schema, document)
    for word in ("allOf", "oneOf", "anyOf"):
        for branch in schema.get(word, ()):
            yield from fields(branch, document)
    for name, value in schema.get("properties", {}).items():
        yield name, resolve(value, document).get("format")


def read_operations(document: dict[str, Any], prefix: str = "") -> dict[tuple[str, str], Operation]:
    found = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            operation = item[method]
            parameters = {}
            for given in [*item.get("parameters", ()), *operation.get("parameters", ())]:
                parameter = resolve(given, document)
                parameters[parameter["name"]] = resolve(parameter.get("schema", {}), document).get("format")
            body: dict[str, str | None] = {}
            for media in resolve(operation.get("requestBody", {}), document).get("content", {}).values():
                body.update(fields(media.get("schema", {}), document))
            found[prefix + path, method] = Operation(operation["operationId"], parameters, body)
    return found


@cache
def contract(api: str) -> dict[str, Any]:
    """The contract with all overlays, which may have added what words are about."""
    document = json.loads((ROOT / "specs" / "contract" / f"{api}.json").read_bytes())
    return patch(document, load(ROOT / "specs" / "overlays" / api), stale="report").document


@cache
def documents(api: str) -> tuple[dict[tuple[str, str], Operation], ...]:
    """The operations of every document at hand: the patched contract, and the vendor's where it is."""
    found = [read_operations(contract(api))]
    newest = NEWEST / f"{api}.json"
    if newest.exists():
        prefix = "/v1" if api == "pipelines" else ""  # the vendor keeps it in the server's address
        found.append(read_operations(json.loads(newest.read_bytes()), prefix))
    return tuple(found)


@cache
def actions(api: str, name: str = "docs*") -> list[dict[str, Any]]:
    files = sorted((ROOT / "specs" / "overlays" / api).glob(f"{name}.yaml"))
    return [action for file in files for action in yaml.safe_load(file.read_text(encoding="utf-8"))["actions"]]


@cache
def words(api: str) -> tuple[Words, ...]:
    found = []
    for action in actions(api):
        match = TARGET.fullmatch(action["target"])
        assert match, action["target"]
        found.append(Words(match[1], match[2], action["update"]["x-docs"], action["x-source"]))
    return tuple(found)


def texts(docs: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for place in ("summary", "description"):
        if place in docs:
            yield place, docs[place]
    for place in ("parameters", "body"):
        for name, text in docs.get(place, {}).items():
            yield f"{place}.{name}", text


def folded(text: str) -> list[str]:
    """The words of a text without case, punctuation, markup and addresses of links."""
    text = re.sub(r"\]\([^)]*\)", "]", text)
    text = re.sub(r"<[^<>]*>", " ", text)
    return re.findall(r"[a-z0-9_]+", text.lower().replace("'", "").replace("\N{RIGHT SINGLE QUOTATION MARK}", ""))


def runs(text: str) -> Iterator[tuple[str, ...]]:
    all_words = folded(text)
    for start in range(len(all_words) - RUN + 1):
        yield tuple(all_words[start : start + RUN])


def prose(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("description", "summary") and isinstance(value, str):
                yield value
            else:
                yield from prose(value)
    elif isinstance(node, list):
        for value in node:
            yield from prose(value)


@cache
def vendors_runs() -> frozenset[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    for path in sorted(VENDORS.glob("*/*.json")):
        for text in set(prose(json.loads(path.read_bytes()))):
            found.update(runs(text))
    return frozenset(found)


@pytest.mark.parametrize("api", APIS)
def test_actions_have_nothing_but_words(api: str) -> None:
    for action in actions(api):
        assert set(action) == {"target", "update", "x-reason", "x-source"}, action["target"]
        assert set(action["update"]) == {"x-docs"}, action["target"]
        docs = action["update"]["x-docs"]
        assert "summary" in docs, action["target"]
        assert set(docs) <= {"summary", "description", "parameters", "body"}, action["target"]
        for place, text in texts(docs):
            assert isinstance(text, str), (action["target"], place)
            assert text == " ".join(text.split()), (action["target"], place)
            assert text.endswith("."), (action["target"], place)


@pytest.mark.parametrize("api", APIS)
def test_summaries(api: str) -> None:
    seen: dict[str, str] = {}
    for entry in words(api):
        summary, where = entry.docs["summary"], f"{entry.method} {entry.path}"
        assert len(summary) <= SUMMARY_LENGTH, (where, len(summary))
        assert summary[0].isupper(), where
        assert ". " not in summary, where
        assert summary not in seen, (where, seen.get(summary))
        seen[summary] = where


@pytest.mark.choice
@pytest.mark.parametrize("api", APIS)
def test_every_operation_has_words_once(api: str) -> None:
    targets = [(entry.path, entry.method) for entry in words(api)]
    assert len(targets) == len(set(targets))
    for operations in documents(api):
        assert set(targets) == set(operations)
        for entry in words(api):
            operation = operations[entry.path, entry.method].id
            assert entry.source == f"https://docs.customer.io/api/{APIS[api]}/#operation/{operation}"


@pytest.mark.choice
@pytest.mark.parametrize("api", APIS)
def test_every_argument_has_words(api: str) -> None:
    """Those of parameters and of the fields of bodies, constants aside, which nobody passes."""
    for (path, method), operation in documents(api)[0].items():
        docs = contract(api)["paths"][path][method].get("x-docs", {})
        assert not operation.parameters.keys() - docs.get("parameters", {}).keys(), operation.id
        assert not operation.body.keys() - docs.get("body", {}).keys(), operation.id


@pytest.mark.parametrize("api", APIS)
def test_words_are_about_what_exists(api: str) -> None:
    for entry in words(api):
        operation = documents(api)[0][entry.path, entry.method]
        assert set(entry.docs.get("parameters", {})) <= set(operation.parameters), operation.id
        assert set(entry.docs.get("body", {})) <= set(operation.body), operation.id


@pytest.mark.parametrize("api", APIS)
def test_times_name_their_unit(api: str) -> None:
    units = {"unix-time": "unix seconds", "unix timestamp": "unix seconds", "date-time": "iso 8601"}
    for operations in documents(api):
        for entry in words(api):
            operation = operations[entry.path, entry.method]
            docs = contract(api)["paths"][entry.path][entry.method]["x-docs"]  # with the words of words.yaml
            for name, wire_format in operation.parameters.items():
                said = docs.get("parameters", {}).get(name, "")
                assert units.get(wire_format or "", "") in said.lower(), (operation.id, name)
            for name, said in docs.get("body", {}).items():
                assert units.get(operation.body.get(name) or "", "") in said.lower(), (operation.id, name)


@pytest.mark.skipif(not VENDORS.exists(), reason="the vendor's documents are not here")
@pytest.mark.parametrize("api", APIS)
def test_no_sentence_is_the_vendors(api: str) -> None:
    said = [(f"{entry.method} {entry.path} {place}", text) for entry in words(api) for place, text in texts(entry.docs)]
    said += [(f"{component}.{name}", text) for component, name, text in of_fields(api)]
    said += of_classes(api)
    copied = {(where, " ".join(run)) for where, text in said for run in runs(text) if run in vendors_runs()}
    assert not copied


# --- words of classes and their fields -------------------------------------------------------------------------


def of_classes(api: str) -> Iterator[tuple[str, str]]:
    """Component, and what it is."""
    for action in actions(api, "summaries"):
        yield action["target"].removeprefix("$.components.schemas."), action["update"]["x-docs"]["summary"]


@pytest.mark.choice
@pytest.mark.parametrize("api", APIS)
def test_every_class_says_what_it_is(api: str) -> None:
    document = mend(contract(api))[0]
    schemas = document["components"]["schemas"]
    found = reached(document["paths"], schemas)
    assert not {name for name in found if not schemas[name].get("x-docs", {}).get("summary")}


def reached(node: Any, schemas: dict[str, Any]) -> set[str]:
    """The components that a part of a document is made of."""
    names: set[str] = set()
    pending = [node]
    while pending:
        one = pending.pop()
        if isinstance(one, dict):
            name = str(one.get("$ref", "")).removeprefix("#/components/schemas/")
            if name in schemas and name not in names:
                names.add(name)
                pending.append(schemas[name])
            pending += one.values()
        elif isinstance(one, list):
            pending += one
    return names


@pytest.mark.parametrize("api", APIS)
def test_what_a_class_is_is_said_once_in_a_line_of_our_own(api: str) -> None:
    said = list(of_classes(api))
    assert len({component for component, _ in said}) == len(said)
    for component, text in said:
        assert text == " ".join(text.split()) and text.endswith(".") and len(text) <= 112, component
        assert text[0].isupper() or text[0] == "`", component
        assert not text.startswith(("Part of", "Class ", f"{component} ")), component


def of_fields(api: str) -> Iterator[tuple[str, str, str]]:
    """Component, field, and what is said of it."""
    for action in actions(api, "fields"):
        component = action["target"].removeprefix("$.components.schemas.")
        yield from ((component, name, text) for name, text in action["update"]["x-docs"]["fields"].items())


@pytest.mark.parametrize("api", APIS)
def test_words_of_fields_are_about_what_exists_and_a_line_each(api: str) -> None:
    schemas = contract(api)["components"]["schemas"]
    seen = set()
    for component, name, text in of_fields(api):
        where = f"{component}.{name}"
        assert name in schemas[component]["properties"], where
        assert where not in seen, where
        assert text == " ".join(text.split()) and text.endswith(".") and len(text) <= SUMMARY_LENGTH + 15, where
        seen.add(where)


@pytest.mark.parametrize("api", APIS)
def test_words_of_fields_cite_an_operation(api: str) -> None:
    known = {operation.id for operation in documents(api)[0].values()}
    for action in actions(api, "fields"):
        reference, _, operation = action["x-source"].partition("#operation/")
        assert reference == f"https://docs.customer.io/api/{APIS[api]}/" and operation in known, action["target"]
