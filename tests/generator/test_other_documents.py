"""Documents that nobody here has seen go through the same door, from the file to a package that is called."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.stages.distil import distil
from generator.stages.fold import fold
from generator.stages.fold.contract import as_text
from tests.generator.openapi import answering, document, operation, ref, thing
from tests.generator.places import DOCUMENTS, PROJECT, documents, run, snapshot

Json = dict[str, Any]
Captured = pytest.CaptureFixture[str]
CONTRACTS = sorted((PROJECT / "specs" / "contract").glob("*.json"))


def build(source: Json, tmp_path: Path, name: str = "strange") -> Path:
    """The folder that `build --from` fills, in a process of its own; none of the project is touched."""
    (tmp_path / f"{name}.json").write_text(json.dumps(source))
    arguments = ["build", "--from", str(tmp_path / f"{name}.json"), "--out", str(tmp_path / "out")]
    done = subprocess.run(
        [sys.executable, "-m", "generator", "--project", str(PROJECT), *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return tmp_path / "out"


def python(script: str, folder: Path) -> str:
    """What a script prints that has the new package beside it."""
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = [{str(folder)!r}, {str(PROJECT)!r}]\n{script}"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


MODERN: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Strange", "version": "9"},
    "jsonSchemaDialect": "https://spec.openapis.org/oas/3.1/dialect/base",
    "servers": [{"url": "https://strange.example/v3"}],
    "security": [{"key": []}],
    "paths": {
        "/search": {
            "post": {
                "operationId": "findThings",
                "requestBody": {
                    "content": {"application/json": {"schema": thing(filter=ref("Filter"), pick=ref("Pick"))}}
                },
                "responses": {"200": {"$ref": "#/components/responses/Found"}},
            }
        },
        "/files/{name}": {
            "parameters": [{"$ref": "#/components/parameters/Name"}],
            "put": {
                "requestBody": {"content": {"application/octet-stream": {}}},
                "responses": {"204": {"description": ""}},
            },
            "post": {
                "operationId": "attach",
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {
                                **thing(note="string", file={"type": "string", "format": "binary"}),
                                "required": ["file"],
                            }
                        }
                    }
                },
                "responses": {"204": {"description": ""}},
            },
        },
    },
    "webhooks": {"thingMade": {"post": operation("onThing", body=thing(event={"const": "made"}, at="integer"))}},
    "components": {
        "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        "parameters": {"Name": {"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}},
        "responses": {
            "Found": {
                "description": "",
                "content": {
                    "application/json": {
                        "schema": thing(
                            next={"type": ["string", "null"]}, things={"type": "array", "items": ref("Thing")}
                        )
                    }
                },
            }
        },
        "schemas": {
            "Thing": thing(id="integer", owner={"oneOf": [ref("Owner"), {"type": "null"}]}),
            "Owner": thing(name={"type": ["string", "null"]}),
            "Filter": {
                "oneOf": [
                    {**thing(**{"and": {"type": "array", "items": ref("Filter")}}), "required": ["and"]},
                    {**thing(**{"not": ref("Filter")}), "required": ["not"]},
                    {**thing(field="string", value={}), "required": ["field"]},
                ]
            },
            "Pick": {
                "oneOf": [{**thing(a="string"), "required": ["a"]}, {**thing(b="string"), "required": ["b"]}],
                "anyOf": [{**thing(x="string"), "required": ["x"]}, {**thing(y="string"), "required": ["y"]}],
            },
        },
    },
}


def test_a_modern_document_with_everything(tmp_path: Path) -> None:
    folder = build(MODERN, tmp_path)
    script = """
import json
from customerio_core import HttpResponse
from customerio_strange import OPERATIONS, WEBHOOKS, Api
from customerio_strange import models

sent = []
class Echo:
    def exchange(self, operation, request, options):
        sent.append([request.method, request.target, request.headers.get("content-type", "").split(";")[0]])
        body = {"next": None, "things": [{"id": 1, "owner": {"name": None}}, {"id": 2, "owner": None}]}
        return HttpResponse(200 if operation.id == "findThings" else 204, {"content-type": "application/json"},
                         json.dumps(body).encode() if operation.id == "findThings" else b"")

api = Api(Echo())
deep = {"and": [{"not": {"and": [{"field": "f", "value": 1}]}}]}
found = api.search.find_things(filter=deep, pick={"a": "1", "y": "2"})
assert [type(t.owner).__name__ for t in found.things] == ["Owner", "NoneType"], found
assert found.to_dict()["things"][0] == {"id": 1, "owner": {"name": None}}
api.files.attach("n", file=b"123", note="x")
names = [operation.name for operation in OPERATIONS.values()]
getattr(api.files, next(name for name in names if "put" in name))("n", b"bytes")
shown = {"sent": sent, "webhooks": list(WEBHOOKS), "ids": sorted(OPERATIONS), "models": sorted(models.__all__)}
print(json.dumps(shown))
"""
    shown = json.loads(python(script, folder))
    assert shown["webhooks"] == ["thingMade"]
    assert len(shown["ids"]) == 3 and shown["sent"] == [
        ["POST", "/v3/search", "application/json"],
        ["POST", "/v3/files/n", "multipart/form-data"],
        ["PUT", "/v3/files/n", "application/octet-stream"],
    ]
    assert {"Thing", "Owner", "Filter", "Pick"} <= set(shown["models"])


def test_webhooks_without_paths_keep_all_that_they_bring(tmp_path: Path) -> None:
    source = {key: value for key, value in MODERN.items() if key != "paths"}
    header = {"in": "header", "required": True, "schema": {"type": "integer", "format": "unix timestamp"}}
    kind = {"name": "x-kind", "in": "query", "schema": {"type": "array", "items": {"enum": ["a", "b"]}}}
    source["webhooks"] = {
        **source["webhooks"],
        "signed": {
            "parameters": [{**header, "name": "x-time"}, kind],
            "post": operation("onSigned", body=thing(id="string"), answer=thing(seen="boolean")),
            "put": {"requestBody": {"content": {"text/plain": {}}}, "responses": {}},
            "get": {"responses": {"204": {"description": ""}}},
        },
    }
    folder = build(source, tmp_path)
    script = """
import customerio_strange as c
from customerio_strange import models
print(len(c.OPERATIONS), *c.WEBHOOKS, sep="|")
for one in c.WEBHOOKS.values():
    told = [f"{p.location} {p.name} {p.python_name} {p.required} {p.type}" for p in one.parameters]
    print(one.name, one.method, one.media_type, one.type, told, [(a.status, a.type) for a in one.responses], sep="|")
"""
    names, *lines = python(script, folder).splitlines()
    assert names == "0|signed GET|signed PUT|signed POST|thingMade"
    told = "['header x-time x_time True int', \"query x-kind x_kind False list[Literal['a', 'b'] | str]\"]"
    assert lines[0] == f"signed|GET|None|None|{told}|[('204', None)]"
    assert lines[1] == f"signed|PUT|text/plain|str|{told}|[]"
    assert re.fullmatch(rf"signed\|POST\|application/json\|\w+\|{re.escape(told)}\|\[\('200', '\w+'\)\]", lines[2])
    assert re.fullmatch(r"thingMade\|POST\|application/json\|\w+\|\[\]\|\[\('200', None\)\]", lines[3])


@pytest.mark.parametrize("contract", CONTRACTS, ids=lambda path: path.stem)
def test_a_contract_is_a_document_too_and_makes_itself(contract: Path) -> None:
    """The vendor's move to OpenAPI 3.1 with `$ref`s and null types must be no change: a contract is written so."""
    committed = json.loads(contract.read_text())
    facts, _ = distil(committed)
    assert as_text(fold(facts, api=contract.stem, previous=committed).document) == contract.read_text()


def test_renamed_and_dropped_tags_change_no_class() -> None:
    before = document({"/a": {"get": operation("a", answer=thing(x=thing(y="string")))}})
    contract = fold(distil(before)[0], api="things").document
    for tags in (["Renamed"], []):
        after = copy.deepcopy(before)
        after["paths"]["/a"]["get"]["tags"] = tags
        again = fold(distil(after)[0], api="things", previous=contract).document
        assert again["components"] == contract["components"]


def test_a_new_operation_changes_only_the_files_it_must(root: Path, tmp_path: Path, capsys: Captured) -> None:
    """It comes first in every order and would like every name that is taken."""
    before = snapshot(root)
    new = operation("aGetThing", answer=thing(getThingResponse=thing(id="integer"), name=thing(x="string")))
    more = copy.deepcopy(DOCUMENTS["things"])
    more["paths"]["/a"] = {"get": new}
    for arguments in (("pull", "--from", documents(tmp_path / "more", things=more)), ("build",)):
        assert run(capsys, root, *arguments).code == 0
    after = snapshot(root)
    changed = {name for name in before if after.get(name) != before[name]}
    added = after.keys() - before.keys()
    assert changed == {
        "customerio_things/contract.json",  # has the schemas of all operations
        "customerio_things/api.py",  # lists the methods of each resource
        "customerio_things/models/__init__.py",
        "customerio_things/operations/__init__.py",
        "customerio_things/operations/things.py",
        "customerio_things/resources/things.py",
        "docs/operations.md",
        "specs/contract/things.json",
        "specs/generated.json",
        "specs/lock.json",
    }
    assert len(added) == 3 and all(name.startswith("customerio_things/models/") for name in added)


def test_an_answer_of_a_plain_type(tmp_path: Path) -> None:
    folder = build(answering({"type": "array", "items": {"type": "string"}}), tmp_path)
    script = """
from customerio_core import HttpResponse
from customerio_strange import Api
class Echo:
    def exchange(self, operation, request, options):
        return HttpResponse(200, {"content-type": "application/json"}, b'["a", "b"]')
print(Api(Echo()).things.get_thing())
"""
    assert python(script, folder) == "['a', 'b']"
