"""Kinds of documents that other vendors write: each comes out right, or with a finding, or as one clear error."""

from __future__ import annotations

import copy
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.stages.distil import distil
from generator.stages.emit import emit
from generator.stages.fold import fold
from generator.stages.mend import mend
from generator.verify.accounting import absolute_paths, missing
from generator.verify.verify import defects, expected
from tests.generator.openapi import answering, document, operation, ref, taking, thing
from tests.generator.test_other_documents import build, python

Json = dict[str, Any]
A, B = thing(a="string"), thing(b="string")


def a_list(items: Json, **more: Any) -> Json:
    return {"type": "array", "items": items, **more}


def a_map(values: Json) -> Json:
    return {"type": "object", "additionalProperties": values}


def either(*schemas: Json) -> Json:
    return {"oneOf": list(schemas)}


def both(*schemas: Json) -> Json:
    return {"allOf": list(schemas)}


def nullable(kind: str) -> Json:
    return {"type": kind, "nullable": True}


def modern(source: Json) -> Json:
    return source | {"openapi": "3.1.0"}


def with_parameter(**parameter: Any) -> Json:
    schema = {} if "content" in parameter else {"schema": {"type": "string"}}
    return document(
        {"/thing": {"get": operation("getThing", parameters=[{"name": "q", "in": "query", **schema, **parameter}])}}
    )


def by_reference() -> Json:
    """The document with everything of it elsewhere: the operation, what it answers, and the schema of that."""
    source = document({"/thing": {"get": {"$ref": "#/components/x-operations/getThing"}}})
    source["components"] = {"x-operations": {"getThing": operation("getThing")}}
    source["components"]["x-operations"]["getThing"]["responses"]["200"] = {"$ref": "#/x-shared/answer"}
    source["x-shared"] = {
        "answer": {"description": "", "content": {"application/json": {"schema": {"$ref": "#/x-shared/schema"}}}},
        "schema": A,
    }
    return source


def answering_as(media_types: dict[str, Json]) -> Json:
    source = answering(A)
    source["paths"]["/thing"]["get"]["responses"]["200"]["content"] = {
        media_type: {"schema": schema} for media_type, schema in media_types.items()
    }
    return source


C, D, E = (thing(**{name: "string"}) for name in "cde")
NODE, ITEM = {"$dynamicRef": "#node"}, {"$dynamicAnchor": "item"}
ITEM_LIST = thing(items=a_list({"$dynamicRef": "#item"})) | {"$id": "https://x.example/list", "$defs": {"item": ITEM}}
RESOURCE = thing(a={"$ref": "#/$defs/b"}) | {"$id": "https://x.example/f", "$defs": {"b": B}}
HEADERS = [{"name": name, "in": "header", "schema": {"type": "string"}} for name in ("X-A", "x-a")]
RIGHT: dict[str, Json] = {
    "two lists": answering(thing(f=either(a_list(A), a_list(B)))),
    "two lists, one nullable": modern(answering(either({"type": ["array", "null"], "items": A}, a_list(B)))),
    "two lists of lists": answering(either(a_list(a_list(A)), a_list(a_list(B)))),
    "two maps": answering(thing(f=either(a_map(A), a_map(B)))),
    "two maps of lists": answering(either(a_map(a_list(A)), a_map(a_list(B)))),
    "two lists in a parameter": with_parameter(schema=either(a_list(A), a_list(B))),
    "two lists sent": taking(either(a_list(A), a_list(B))),
    "a nullable union in a class that is several": answering(
        either(thing(f=either(C, D)), thing(f={"nullable": True, "type": "object", "allOf": [ref("Two")]}, g="string")),
        Two=either(C, E),
    ),
    "classes that contain themselves": answering(
        either(ref("One"), ref("Two")), One=thing(x=ref("One"), p="string"), Two=thing(x=ref("Two"), q="string")
    ),
    "everything by reference": by_reference(),
    "an anchor": modern(answering({"$ref": "#thing"}, Thing={"$anchor": "thing", **A})),
    "an anchor inside": modern(answering({"$ref": "#inner"}, Thing=thing(x={"$anchor": "inner", **A}))),
    "a dynamic reference to itself": modern(
        answering(ref("Tree"), Tree={"$dynamicAnchor": "node", **thing(v="string", of=a_list(NODE))})
    ),
    "a dynamic reference that is overridden": modern(
        answering(
            ref("Users"),
            List=ITEM_LIST,
            Users={"$id": "https://x.example/users", "$ref": "list", "$defs": {"item": ITEM | A}},
        )
    ),
    "an id": modern(answering({"$ref": "https://x.example/f"}, F=RESOURCE)),
    "a schema of a header": answering({"$ref": "#/components/headers/H/schema"})
    | {"components": {"headers": {"H": {"schema": A}}}},
    "null against null": answering(both(thing(p=nullable("string")), thing(p=nullable("integer")))),
    "null in enums": answering(both(thing(p={"enum": ["a", None]}), thing(p={"enum": ["b", None]}))),
    "null in elements": answering(both(thing(p=a_list(nullable("string"))), thing(p=a_list(nullable("integer"))))),
    "three types against each other": answering(both(thing(p="string"), thing(p="integer"), thing(p="string"))),
    "a text with properties": answering(thing(p={**A, "type": "string"})),
    "a list with properties": answering(thing(p={**A, "type": "array", "items": {"type": "string"}})),
    "an object as text": answering_as({"text/plain": A}),
    "an event stream and XML beside JSON": answering_as(
        {"application/json": A, "text/event-stream": B, "application/xml": C}
    ),
    "an enum of texts and objects": modern(answering(thing(p={"enum": ["a", {"b": 1}, 3, None, True]}))),
    "a header in two spellings": document({"/thing": {"get": operation("getThing", parameters=HEADERS)}}),
}
PLANTED = {  # what is taken out of the contract, and what the accounting has to say then
    "two lists": ("b", ".f[].b: the property"),
    "two maps": ("b", ".f{}.b: the property"),
    "a nullable union in a class that is several": ("e", ".f.e: the property"),
    "classes that contain themselves": ("q", ".q: the property"),
    "everything by reference": ("a", ".a: the property"),
    "an anchor": ("a", ".a: the property"),
    "a dynamic reference to itself": ("v", ".v: the property"),
    "a dynamic reference that is overridden": ("a", ".items[].a: the property"),
    "an id": ("b", ".a.b: the property"),
    "a list with properties": ("a", ".p.a: the property"),
}


@pytest.mark.parametrize("kind", RIGHT)
def test_nothing_is_lost(kind: str) -> None:
    source = RIGHT[kind]
    contract = fold(distil(source)[0], api="things").document
    assert missing(absolute_paths(source), contract) == []
    assert missing(contract, mend(contract)[0]) == []


@pytest.mark.parametrize("kind", PLANTED)
def test_the_accounting_sees_a_planted_loss(kind: str) -> None:
    name, told = PLANTED[kind]
    source = RIGHT[kind]
    contract = fold(distil(source)[0], api="things").document
    for whole, part in ((absolute_paths(source), contract), (contract, mend(contract)[0])):
        lacking = copy.deepcopy(part)
        for schema in lacking["components"]["schemas"].values():
            schema.get("properties", {}).pop(name, None)
        assert any(lost.endswith(told) for lost in missing(whole, lacking)), missing(whole, lacking)


@pytest.mark.parametrize(
    "kind", ["null against null", "null in enums", "three types against each other", "a text with properties"]
)
def test_of_a_contradiction_both_sides_are_kept(kind: str) -> None:
    """And the accounting says so where one of them is gone."""
    source = RIGHT[kind]
    folded = fold(distil(source)[0], api="things")
    assert any("either is allowed" in finding.message for finding in folded.findings)
    lacking = copy.deepcopy(folded.document)
    (schema,) = (one for one in lacking["components"]["schemas"].values() if "p" in one.get("properties", {}))
    schema["properties"]["p"] = {"type": "null"}
    assert any(".p: the " in lost for lost in missing(source, lacking))


def test_an_operation_that_came_out_empty_is_told() -> None:
    source = by_reference()
    contract = fold(distil(source)[0], api="things").document
    del contract["paths"]["/thing"]["get"]["responses"]["200"]["content"]
    assert missing(source, contract) == ["GET /thing 200 (application/json): the answer"]


# --- refused ----------------------------------------------------------------------------------------------

MULTIPART = {"multipart/form-data": {"schema": thing(file={"type": "string", "format": "binary"}, name="string")}}
MATRIX = {"name": "q", "in": "path", "required": True, "style": "matrix", "schema": {"type": "string"}}
REFUSED: dict[str, tuple[Json, str]] = {
    "a path with a query": (document({"/x?a=b": {"get": operation("getX")}}), "'?'"),
    "a path with a fragment": (document({"/x#a": {"get": operation("getX")}}), "'#'"),
    "an operation that is itself": (document({"/x": {"get": {"$ref": "#/paths/~1x/get"}}}), "leads back to itself"),
    "an operation elsewhere": (document({"/x": {"get": {"$ref": "other.json#/x"}}}), "points outside the document"),
    "an anchor that is not there": (modern(answering({"$ref": "#gone"})), "`$anchor`"),
    "the document as a schema": (modern(answering({"$ref": "#"})), "names neither"),
    "a header with a blank": (with_parameter(**{"in": "header", "name": "X Q"}), "a header cannot be called"),
    "a header in another script": (with_parameter(**{"in": "header", "name": "X-Ö"}), "a header cannot be called"),
    "a cookie": (with_parameter(**{"in": "cookie"}), "cannot be sent"),
    "a header that is JSON": (
        with_parameter(**{"in": "header", "content": {"application/json": {"schema": A}}}),
        "cannot be sent in the style 'json'",
    ),
    "matrix": (
        document({"/x/{q}": {"get": operation("getX", parameters=[MATRIX])}}),
        "cannot be sent in the style 'matrix'",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_one_clear_error_with_its_place(kind: str, tmp_path: Path) -> None:
    source, told = REFUSED[kind]
    with pytest.raises(GeneratorError) as refused:
        contract = fold(distil(source)[0], api="things").document
        emit(mend(contract)[0], api="things", package="customerio_things", out=tmp_path)
    assert told in str(refused.value) and refused.value.where


def test_a_style_that_a_place_does_not_have_is_a_finding() -> None:
    (finding,) = fold(distil(with_parameter(style="matrix"))[0], api="things").findings
    assert "no style 'matrix' in a query" in finding.message


# --- called -----------------------------------------------------------------------------------------------

IMAGE = {"schema": {"type": "string", "format": "binary"}}


def everything() -> Json:
    paths = {
        "/lists": {"get": operation("lists", answer=thing(f=either(a_list(A), a_list(B))))},
        "/maps": {"get": operation("maps", answer=thing(f=either(a_map(A), a_map(B))))},
        "/text": {"get": RIGHT["an object as text"]["paths"]["/thing"]["get"] | {"operationId": "text"}},
        "/image": {"get": operation("image")},
        "/enum": {"get": operation("enum", answer=thing(p={"enum": ["a", {"b": 1}, 3]}))},
        "/upload": {"post": operation("upload", body=thing(name="string"))},
        "/search": {
            "get": operation(
                "search", parameters=[{"name": "q", "in": "query", "content": {"application/json": {"schema": A}}}]
            )
        },
        "/elsewhere": {"get": operation("elsewhere", servers=[{"url": "https://files.things.example"}])},
        "/abroad": {"get": operation("abroad", servers=[{"url": "https://other.example"}])},
    }
    paths["/image"]["get"]["responses"]["200"]["content"] = {"image/png": IMAGE, "image/gif": IMAGE}
    paths["/upload"]["post"]["requestBody"]["content"] |= MULTIPART
    source = document(paths, version="3.1.0")
    source["servers"] = [{"url": "https://api.things.example"}]
    source["security"] = [{"key": []}]
    source["components"] = {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}}
    return source


SCRIPT = """
import json
from customerio_core import HttpResponse
from customerio_strange import OPERATIONS, Api

answers = {
    "lists": {"f": [{"a": "1"}, {"b": "2"}]}, "maps": {"f": {"x": {"a": "1"}, "y": {"b": "2"}}},
    "enum": {"p": {"b": 1}}, "text": "plain", "image": "png",
}
sent = {}
class Echo:
    def exchange(self, operation, request, options):
        sent[operation.id] = [request.target, request.headers.get("content-type", "").split(";")[0],
                              request.headers["accept"]]
        kinds = {"text": "text/plain", "image": "image/png"}
        content = answers.get(operation.id, {})
        data = content.encode() if operation.id in kinds else json.dumps(content).encode()
        return HttpResponse(200, {"content-type": kinds.get(operation.id, "application/json")}, data)

things = Api(Echo()).things
lists, maps = things.lists(), things.maps()
things.upload(file=b"123", name="n")
things.search(q={"a": "1"})
print(json.dumps({
    "lists": [[one.a, one.b] for one in lists.f], "maps": [maps.f["x"].a, maps.f["y"].b],
    "text": things.text(), "image": things.image().decode(), "enum": things.enum().to_dict(), "sent": sent,
    "hosts": {id: [list(operation.hosts.values()), operation.auth] for id, operation in OPERATIONS.items()},
}))
"""


def test_a_package_of_all_kinds_is_built_and_called(tmp_path: Path) -> None:
    shown = json.loads(python(SCRIPT, build(everything(), tmp_path)))
    assert shown["lists"] == [["1", None], [None, "2"]] and shown["maps"] == ["1", "2"]
    assert shown["text"] == "plain" and shown["image"] == "png" and shown["enum"] == {"p": {"b": 1}}
    assert shown["sent"]["upload"][1] == "multipart/form-data"
    assert shown["sent"]["image"][2] == "image/gif, image/png"
    assert shown["sent"]["search"][0] == "/search?q=%7B%22a%22%3A%221%22%7D"
    assert shown["hosts"]["lists"] == [["https://api.things.example"], "bearer"]
    assert shown["hosts"]["elsewhere"] == [["https://files.things.example"], "bearer"]
    assert shown["hosts"]["abroad"] == [["https://other.example"], None]  # no credentials outside of the API's domain


def test_an_ambiguous_list_in_a_package_is_a_defect(tmp_path: Path) -> None:
    """What a reader would stumble over, verify stumbles over."""
    contract = fold(distil(RIGHT["two lists"])[0], api="things").document
    emit(contract, api="things", package="customerio_things", out=tmp_path)
    assert any("AmbiguousUnion" in defect for defect in defects(contract, tmp_path / "customerio_things"))


def test_what_is_expected_of_a_package_leaves_out_only_what_a_finding_tells() -> None:
    contract = fold(distil(RIGHT["an event stream and XML beside JSON"])[0], api="things").document
    content = expected(contract)["paths"]["/thing"]["get"]["responses"]["200"]["content"]
    assert list(content) == ["application/json"]


# --- growth -----------------------------------------------------------------------------------------------


def steps(source: Json) -> int:
    """How many calls the stages need for a document: the same on every machine."""
    count = 0

    def counted(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        contract = fold(distil(source)[0], api="things").document
        assert missing(source, contract) == []
        assert missing(contract, mend(contract)[0]) == []
    finally:
        sys.setprofile(before)
    return count


def of_properties(count: int) -> Json:
    return answering(thing(**{f"p{number}": "string" for number in range(count)}))


def of_tagged_classes(count: int) -> Json:
    variants = [{**thing(kind={"const": f"k{n}"}, **{f"p{n}": "string"}), "required": ["kind"]} for n in range(count)]
    return modern(answering(either(*variants)))


def of_required_keys(count: int) -> Json:
    return answering(either(*({**thing(**{f"p{n}": "string"}), "required": [f"p{n}"]} for n in range(count))))


def of_classes_that_nothing_tells_apart(count: int) -> Json:
    return answering(either(*(thing(**{f"p{n}": "string"}) for n in range(count))))


@pytest.mark.parametrize(
    "made", [of_properties, of_tagged_classes, of_required_keys, of_classes_that_nothing_tells_apart]
)
def test_steps_grow_with_the_document(made: Callable[[int], Json]) -> None:
    """Twice as much takes about twice as many steps, and not four times."""
    assert steps(made(600)) < 2.4 * steps(made(300))


def test_alternatives_of_an_all_of_are_bounded() -> None:
    """Twelve pairs make 4,096 alternatives, sixty-four make more than there is memory for."""

    def pairs(count: int) -> Json:
        return answering(
            both(*(either(thing(**{f"a{n}": "string"}), thing(**{f"b{n}": "string"})) for n in range(count)))
        )

    assert steps(pairs(64)) < 20 * steps(pairs(12))
    contract = fold(distil(pairs(12))[0], api="things")
    assert any("alternatives to multiply out" in finding.message for finding in contract.findings)
    lacking = copy.deepcopy(contract.document)
    for schema in lacking["components"]["schemas"].values():
        schema.get("properties", {}).pop("b7", None)
    assert any(".b7: the property" in lost for lost in missing(pairs(12), lacking))
