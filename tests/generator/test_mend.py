"""Stage mend: unions that nothing tells apart, bodies, recursion without a class."""

from __future__ import annotations

from typing import Any

from generator.stages.distil import distil
from generator.stages.fold import fold
from generator.stages.mend import mend
from generator.verify.accounting import missing
from tests.generator.openapi import answering, ref, taking, thing

Json = dict[str, Any]


def mended(source: Json) -> tuple[Json, list[str]]:
    facts, _ = distil(source)
    contract = fold(facts, api="things").document
    document, findings = mend(contract)
    assert missing(contract, document) == []
    return document, [finding.message for finding in findings]


def required(schema: Json, *names: str) -> Json:
    return {**schema, "required": list(names)}


def test_a_body_is_needed_unless_the_document_says_otherwise() -> None:
    body = mended(taking(thing(a="string")))[0]["paths"]["/thing"]["post"]["requestBody"]
    assert body["required"] is True
    source = taking(thing(a="string"))
    source["paths"]["/thing"]["post"]["requestBody"]["required"] = False
    assert mended(source)[0]["paths"]["/thing"]["post"]["requestBody"]["required"] is False


def test_classes_with_different_constants_or_requirements_stay_apart() -> None:
    kinds = [thing(kind={"enum": ["a"]}, x="string"), thing(kind={"enum": ["b"]}, y="string")]
    by_constant = {"oneOf": [required(kind, "kind") for kind in kinds]}
    by_requirement = {"oneOf": [required(thing(x="string"), "x"), required(thing(y="string"), "y")]}
    for union in (by_constant, by_requirement):
        document, findings = mended(answering(union))
        assert findings == [] and len(document["components"]["schemas"]) == 3


def test_an_answer_is_not_told_apart_by_what_may_be_missing() -> None:
    """A constant that the contract does not promise may not come, and then every field has to be there all the same."""
    union = {"oneOf": [thing(kind={"enum": ["a"]}, x="string"), thing(kind={"enum": ["b"]}, y="string")]}
    document, findings = mended(answering(thing(value=union)))
    (merged,) = (schema for schema in document["components"]["schemas"].values() if "kind" in schema["properties"])
    assert sorted(merged["properties"]) == ["kind", "x", "y"] and merged["properties"]["kind"]["enum"] == ["a", "b"]
    assert "nothing tells these classes apart" in findings[0]
    document, findings = mended(taking(thing(value=union)))
    assert findings == [] and len(document["components"]["schemas"]) == 4


def test_classes_that_nothing_tells_apart_become_one_with_all_properties() -> None:
    union = {
        "oneOf": [
            required(thing(x="string", n="string"), "n"),
            required(thing(x="integer", y=thing(z="string"), n="string"), "n"),
        ]
    }
    document, findings = mended(answering(thing(value=union)))
    (name,) = (n for n, schema in document["components"]["schemas"].items() if "n" in schema["properties"])
    merged = document["components"]["schemas"][name]
    assert merged["properties"]["x"] == {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    assert merged["required"] == ["n"] and "nothing tells these classes apart" in findings[0]
    assert len(document["components"]["schemas"]) == 3  # the envelope, the merged class, and the class of y


def test_nested_unions_that_arise_by_merging_are_merged_too() -> None:
    union = {"oneOf": [thing(metric=thing(a="string")), thing(metric=thing(b="string"), other="string")]}
    document, _ = mended(answering(union))
    metrics = [schema for schema in document["components"]["schemas"].values() if "a" in schema["properties"]]
    assert [sorted(schema["properties"]) for schema in metrics] == [["a", "b"]]


def test_recursion_without_a_class_ends_in_any_value() -> None:
    anything = {"oneOf": [{"type": "string"}, {"type": "array", "items": ref("Json")}]}
    document, findings = mended(answering(thing(value=ref("Json")), Json=anything))
    assert "recurses through Json" in findings[0]
    assert document["components"]["schemas"]["Json"]["anyOf"][1] == {"type": "array", "items": {}}


def test_recursion_through_a_class_stays() -> None:
    tree = thing(name="string", of={"type": "array", "items": ref("Tree")})
    document, findings = mended(answering(ref("Tree"), Tree=tree))
    assert findings == [] and len(document["components"]["schemas"]) == 1
