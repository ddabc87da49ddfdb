"""Helpers beside the methods of operations: their names, and what stops the build."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.stages.emit import emit, names
from tests.generator.documents import Json, a, answers, document, ref, thing

CURSOR = {"style": "cursor", "cursor": "start", "next": "next", "items": "things", "limit": "limit"}
STARTS = {"operation": "getJob", "arguments": {"id": "job.id"}}
WAITING = {"state": "job.state", "done": ["done"], "failed": ["failed"]}
SCHEMAS = {
    "Things": thing(things=a("array", items=ref("Thing")), next=a("string")),
    "Thing": thing(name=a("string")),
    "Job": thing(job=thing(id=a("integer"), state=a("string"))),
}


def query(*wires: str) -> list[Json]:
    return [{"name": wire, "in": "query", "schema": a("string")} for wire in wires]


def operation(name: str, method: str, answer: str, **more: Any) -> Json:
    python = {"resource": "things", "method": method}
    return {"operationId": name, "responses": answers(ref(answer)), "security": [], "x-python": python, **more}


def paths() -> Json:
    key = {"name": "id", "in": "path", "required": True, "schema": a("integer")}
    return {
        "/things": {
            "get": operation(
                "listThings", "list", "Things", parameters=query("start", "limit"), **{"x-pagination": CURSOR}
            ),
            "post": operation("createThings", "create", "Job", **{"x-starts": STARTS}),
        },
        "/jobs/{id}": {"get": operation("getJob", "get_job", "Job", parameters=[key], **{"x-waiting": WAITING})},
    }


def made(out: Path, paths: Json) -> dict[str, ast.FunctionDef]:
    """The methods of the synchronous resource."""
    schemas = {**SCHEMAS, "JobState": SCHEMAS["Job"]["properties"]["job"]}
    schemas["Job"] = thing(job=ref("JobState"))
    emit(document(paths, schemas), api="small", package="customerio_small", out=out)
    module = ast.parse((out / "customerio_small/resources/things.py").read_text("utf-8"))
    resource = next(node for node in module.body if isinstance(node, ast.ClassDef))
    return {node.name: node for node in resource.body if isinstance(node, ast.FunctionDef)}


def test_each_fact_makes_a_method(tmp_path: Path) -> None:
    methods = made(tmp_path, paths())
    assert {"iterate", "create_and_wait", "wait_for_job"} <= methods.keys()
    returns = {name: ast.unparse(method.returns) for name, method in methods.items() if method.returns}
    assert returns["iterate"] == "Pages[Thing, Things]"
    assert returns["create_and_wait"] == returns["wait_for_job"] == "Finished[Job]"
    keywords = [argument.arg for argument in methods["iterate"].args.kwonlyargs]
    assert sorted(keywords) == ["limit", "options", "page_size", "start"]
    assert methods["wait_for_job"].args.args[1].arg == "id"


@pytest.mark.parametrize(
    ("method", "fact", "helper"),
    [
        ("list", "x-pagination", "iterate"),
        ("list_actions", "x-pagination", "iterate_actions"),
        ("search", "x-pagination", "iterate_search"),
        ("listen", "x-pagination", "iterate_listen"),
        ("create", "x-starts", "create_and_wait"),
        ("get", "x-waiting", "wait"),
        ("get_trigger", "x-waiting", "wait_for_trigger"),
        ("status", "x-waiting", "wait_for_status"),
    ],
)
def test_names(method: str, fact: str, helper: str) -> None:
    assert names.helpers(method, [fact]) == {fact: helper}


def test_two_methods_of_one_name_stop_the_build(tmp_path: Path) -> None:
    clash = paths()
    clash["/other"] = {"get": operation("other", "iterate", "Thing")}
    with pytest.raises(GeneratorError, match="two methods would be called iterate"):
        made(tmp_path, clash)


@pytest.mark.parametrize("own", ["page_size", "limit"])
def test_two_arguments_of_one_name_stop_the_build(tmp_path: Path, own: str) -> None:
    clash = paths()
    listing = clash["/things"]["get"]
    listing["parameters"] = query("start", "size", own)
    listing["x-pagination"] = {**CURSOR, "limit": "size"}
    with pytest.raises(GeneratorError, match=own):
        made(tmp_path, clash)


@pytest.mark.parametrize(
    ("fact", "value", "message"),
    [
        ("x-pagination", {**CURSOR, "items": "nothing"}, "its answer has no list 'nothing'"),
        ("x-pagination", {**CURSOR, "items": "next"}, "its answer has no list 'next'"),
        ("x-pagination", {**CURSOR, "pages": 3}, "Pagination has no place for 'pages'"),
        ("x-pagination", {**CURSOR, "cursor": "elsewhere"}, "no query parameter 'elsewhere'"),
        ("x-starts", {"operation": "nothing"}, "speaks of 'nothing', which is no operation"),
        ("x-starts", {"operation": "createThings"}, "which does not tell how far"),
    ],
)
def test_a_fact_about_nothing_stops_the_build(tmp_path: Path, fact: str, value: Json, message: str) -> None:
    wrong = paths()
    wrong["/things"]["get" if fact == "x-pagination" else "post"][fact] = value
    with pytest.raises(GeneratorError, match=message):
        made(tmp_path, wrong)
