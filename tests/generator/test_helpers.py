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
    "NewThings": thing(ids=a("array", items=a("string")), note=a("string")),
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
        ("add_things", "x-batches", "add_things_in_batches"),
        ("get_capture", "file", "save_capture"),
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
        ("x-pagination", {**CURSOR, "items": "nothing"}, "its response has no list 'nothing'"),
        ("x-pagination", {**CURSOR, "items": "next"}, "its response has no list 'next'"),
        ("x-pagination", {**CURSOR, "pages": 3}, "Pagination has no place for 'pages'"),
        ("x-pagination", {**CURSOR, "cursor": "elsewhere"}, "no query parameter 'elsewhere'"),
        ("x-starts", {"operation": "nothing"}, "speaks of 'nothing', which is not an operation"),
        ("x-starts", {"operation": "createThings"}, "which does not report its progress"),
    ],
)
def test_a_fact_about_nothing_stops_the_build(tmp_path: Path, fact: str, value: Json, message: str) -> None:
    wrong = paths()
    wrong["/things"]["get" if fact == "x-pagination" else "post"][fact] = value
    with pytest.raises(GeneratorError, match=message):
        made(tmp_path, wrong)


def with_a_list(batches: str, **limits: Json) -> Json:
    more = {"x-batches": batches, "x-limits": {"fields": limits}}
    adds = operation("addThings", "add", "Thing", **more)
    adds["requestBody"] = {"required": True, "content": {"application/json": {"schema": ref("NewThings")}}}
    return {**paths(), "/things/add": {"post": adds}}


def test_a_list_that_can_be_cut_makes_a_method(tmp_path: Path) -> None:
    method = made(tmp_path, with_a_list("ids", ids={"items": 20}))["add_in_batches"]
    assert method.returns is not None and ast.unparse(method.returns) == "BatchesSent"
    types = {one.arg: one.annotation and ast.unparse(one.annotation) for one in method.args.kwonlyargs}
    assert types["ids"] in ("Iterable[str]", "Iterable[str] | Unset") and "note" in types
    assert "20" in ast.unparse(method.body[-1])


@pytest.mark.parametrize(("batches", "limits"), [("ids", {}), ("note", {"note": {"items": 3}}), ("gone", {})])
def test_a_list_that_is_none_or_has_no_limit_stops_the_build(tmp_path: Path, batches: str, limits: Json) -> None:
    with pytest.raises(GeneratorError, match=f"x-batches: '{batches}' is not a list with a limit"):
        made(tmp_path, with_a_list(batches, **limits))


def test_every_argument_of_a_helper_of_its_own_has_words(tmp_path: Path) -> None:
    methods = made(tmp_path, {**paths(), **with_a_list("ids", ids={"items": 20})})
    own = {
        "iterate": {"limit", "page_size", "start"},
        "create_and_wait": {"timeout", "poll_every", "on_progress"},
        "wait_for_job": {"timeout", "poll_every", "on_progress"},
        "add_in_batches": {"ids"},
    }
    for name, arguments in own.items():
        said = (ast.get_docstring(methods[name]) or "").partition("Args:\n")[2]
        assert arguments <= {line.split(":")[0].strip() for line in said.splitlines()}, name
