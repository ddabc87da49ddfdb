"""Stages distil and fold: what goes in comes out once, under a name, in one dialect."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.errors import GeneratorError
from generator.stages.distil import distil
from generator.stages.fold import Folded, fold
from generator.stages.fold.contract import as_text
from generator.verify.accounting import missing
from tests.generator.openapi import answering, document, operation, ref, taking, thing

Json = dict[str, Any]


def folded(source: Json, **options: Any) -> Folded:
    facts, _ = distil(source)
    return fold(facts, api="things", **options)


def answer(contract: Json) -> Json:
    """The schema of the answer of the one operation, with its reference followed once."""
    (item,) = contract["paths"].values()
    (method,) = item.values()
    return follow(contract, method["responses"]["200"]["content"]["application/json"]["schema"])


def follow(contract: Json, schema: Json) -> Json:
    name = schema.get("$ref", "").rsplit("/", 1)[-1]
    found: Json = contract["components"]["schemas"][name] if name else schema
    return found


def schemas(contract: Json) -> set[str]:
    return set(contract["components"]["schemas"])


class TestDistil:
    def test_prose_goes_and_properties_called_like_prose_stay(self) -> None:
        source = answering(
            {
                **thing(description="string", example="string", title="string"),
                "description": "Words",
                "example": {"a": 1},
            }
        )
        source["paths"]["/thing"]["get"] |= {"summary": "S", "description": "D", "x-codeSamples": [1]}
        text = json.dumps(distil(source)[0])
        assert "Words" not in text and "codeSamples" not in text and '"summary"' not in text
        assert set(
            distil(source)[0]["paths"]["/thing"]["get"]["responses"]["200"]["content"]["application/json"]["schema"][
                "properties"
            ]
        ) == {"description", "example", "title"}

    @pytest.mark.parametrize(
        ("damage", "place"),
        [
            (lambda d: d.update(paths=[]), "#/paths"),
            (lambda d: d["paths"].update({"/thing": 3}), "#/paths/~1thing"),
            (lambda d: d["paths"]["/thing"]["get"].update(parameters={}), "#/paths/~1thing/get/parameters"),
            (lambda d: d["paths"]["/thing"]["get"].update(responses="x"), "#/paths/~1thing/get/responses"),
        ],
    )
    def test_a_malformed_document_is_refused_with_the_place(self, damage: Any, place: str) -> None:
        source = answering({"type": "string"})
        if isinstance(source["paths"], dict):
            damage(source)
        source["paths"] = source["paths"] or [1]
        with pytest.raises(GeneratorError) as refused:
            distil(source)
        assert refused.value.where == place

    def test_what_has_no_counterpart_is_told(self) -> None:
        source = answering({"type": "string", "if": {}, "then": {}})
        source["paths"]["/thing"]["get"]["callbacks"] = {"done": {}}
        assert {finding.message.split("`")[1] for finding in distil(source)[1]} == {"callbacks", "if", "then"}


class TestPaths:
    def place(self, server: str, path: str) -> list[str]:
        source = document({path: {"get": operation("getThing")}})
        source["servers"] = [{"url": server}]
        return list(folded(source).document["paths"])

    def test_paths_become_absolute_below_a_bare_host(self) -> None:
        assert self.place("https://cdp.customer.io/v1", "/identify") == ["/v1/identify"]
        assert self.place("https://track.customer.io/api/v1", "../v2/entity") == ["/api/v2/entity"]
        assert self.place("https://track.customer.io/api/v1/", "/merge") == ["/api/v1/merge"]
        assert self.place("https://things.example", "/") == ["/"]
        assert self.place("https://things.example", "/v1/x/") == ["/v1/x/"]

    def test_servers_with_variables(self) -> None:
        source = document({"/x": {"get": operation("getThing")}})
        source["servers"] = [{"url": "https://{region}.example/v1", "variables": {"region": {"default": "us"}}}]
        contract = folded(source).document
        assert contract["servers"] == [{"url": "https://us.example"}]
        assert list(contract["paths"]) == ["/v1/x"]

    def test_an_operation_on_another_host_keeps_it(self) -> None:
        source = document({"/a": {"get": operation("a")}, "/b": {"get": operation("b")}, "/c": {"get": operation("c")}})
        source["paths"]["/b"]["get"]["servers"] = [{"url": "https://else.example/v2"}]
        contract = folded(source).document
        assert contract["servers"] == [{"url": "https://things.example"}]
        assert contract["paths"]["/v2/b"]["get"]["servers"] == [{"url": "https://else.example"}]

    def test_two_paths_that_become_one_are_refused(self) -> None:
        source = document({"/a": {"get": operation("a")}, "/x/../a": {"get": operation("b")}})
        with pytest.raises(GeneratorError, match="a second GET /a"):
            folded(source)

    def test_parameters_of_the_path_item_belong_to_each_operation(self) -> None:
        source = document({"/a/{id}": {"parameters": [ref_parameter()], "get": operation("a"), "put": operation("b")}})
        source["components"] = {"parameters": {"Id": {"name": "id", "in": "path", "schema": {"type": "string"}}}}
        item = folded(source).document["paths"]["/a/{id}"]
        expected = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]
        assert item["get"]["parameters"] == item["put"]["parameters"] == expected

    def test_a_name_in_the_path_without_a_parameter_is_added_and_told(self) -> None:
        result = folded(document({"/a/{id}": {"get": operation("a")}}))
        assert result.document["paths"]["/a/{id}"]["get"]["parameters"][0]["name"] == "id"
        assert any("{id} is not declared" in finding.message for finding in result.findings)


def ref_parameter() -> Json:
    return {"$ref": "#/components/parameters/Id"}


class TestRefusals:
    def test_remote_and_dangling_references_are_named(self) -> None:
        for reference, words in (
            ("https://evil.example/x.json", "outside the document"),
            ("other.yaml#/a", "outside the document"),
            ("#/components/schemas/Gone", "points at nothing"),
        ):
            with pytest.raises(GeneratorError, match=words) as refused:
                folded(answering({"properties": {"a": {"$ref": reference}}}))
            assert (
                refused.value.where == "#/paths/~1thing/get/responses/200/content/application~1json/schema/properties/a"
            )

    def test_a_schema_that_is_only_itself_is_refused(self) -> None:
        with pytest.raises(GeneratorError):
            folded(answering(ref("A"), A=ref("A")))

    def test_duplicate_operation_ids_are_refused(self) -> None:
        source = document({"/a": {"get": operation("x")}, "/b": {"get": operation("x")}})
        with pytest.raises(GeneratorError, match="'x' is taken by #/paths/~1a/get"):
            folded(source)


class TestComposition:
    def test_nested_all_of_is_flattened_and_loses_nothing(self) -> None:
        """R5: the stock generator drops the properties of an allOf inside an allOf."""
        inner = {"allOf": [thing(a="string"), {"allOf": [thing(b="integer"), thing(c="boolean")]}]}
        contract = folded(answering({"allOf": [inner, {"required": ["a"]}, thing(d="string")]})).document
        assert answer(contract) == {**thing(a="string", b="integer", c="boolean", d="string"), "required": ["a"]}

    def test_all_of_intersects_enums(self) -> None:
        """R6: two parts define the same enum with other values."""
        parts = [
            thing(kind={"type": "string", "enum": ["a", "b", "c"]}),
            thing(kind={"type": "string", "enum": ["c", "b"]}),
        ]
        contract = folded(answering({"allOf": parts})).document
        assert answer(contract)["properties"]["kind"] == {"type": "string", "enum": ["b", "c"]}

    def test_all_of_that_contradicts_itself_keeps_both_and_says_so(self) -> None:
        result = folded(answering({"allOf": [thing(a="string"), thing(a="integer")]}))
        assert answer(result.document)["properties"]["a"] == {"type": ["string", "integer"]}
        assert any("of two types" in finding.message for finding in result.findings)

    def test_one_of_beside_properties_is_distributed(self) -> None:
        schema = {**thing(common="string"), "oneOf": [thing(a="string"), thing(b="string")]}
        contract = folded(answering(schema)).document
        branches = [follow(contract, branch)["properties"] for branch in answer(contract)["anyOf"]]
        assert [sorted(branch) for branch in branches] == [["a", "common"], ["b", "common"]]

    def test_any_of_beside_one_of(self) -> None:
        schema = {"oneOf": [thing(a="string"), thing(b="string")], "anyOf": [thing(x="string"), thing(y="string")]}
        contract = folded(answering(schema)).document
        found = {"".join(sorted(follow(contract, branch)["properties"])) for branch in answer(contract)["anyOf"]}
        assert found == {"ax", "ay", "bx", "by"}

    def test_alternatives_of_required_only_do_not_split_the_class(self) -> None:
        result = folded(
            answering({**thing(a="string", b="string"), "anyOf": [{"required": ["a"]}, {"required": ["b"]}]})
        )
        assert answer(result.document) == thing(a="string", b="string")
        assert any("only say which properties are required" in finding.message for finding in result.findings)

    def test_a_discriminator_becomes_constants(self) -> None:
        union = {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat"}},
        }
        contract = folded(
            answering(union, Cat=thing(kind="string", lives="integer"), Dog=thing(kind="string", tricks="integer"))
        ).document
        kinds = [follow(contract, branch)["properties"]["kind"] for branch in answer(contract)["anyOf"]]
        assert kinds == [{"type": "string", "const": "meow"}, {"type": "string", "const": "Dog"}]

    def test_recursion_becomes_a_component_that_refers_to_itself(self) -> None:
        tree = {
            **thing(name="string"),
            "properties": {"name": {"type": "string"}, "of": {"type": "array", "items": ref("Filter")}},
        }
        contract = folded(answering({"type": "object", "properties": {"filter": ref("Filter")}}, Filter=tree)).document
        assert contract["components"]["schemas"]["Filter"]["properties"]["of"]["items"] == ref("Filter")

    def test_a_union_that_is_one_of_its_own_branches(self) -> None:
        source = answering(ref("Loop"), Loop={"oneOf": [ref("Loop"), thing(a="string"), thing(b="string")]})
        contract = folded(source).document
        assert missing(source, contract) == []
        assert len(answer(contract)["anyOf"]) == 2

    def test_a_recursive_union(self) -> None:
        contract = folded(
            answering(
                ref("Filter"),
                Filter={"oneOf": [ref("And"), thing(segment="string")]},
                And={
                    "type": "object",
                    "required": ["and"],
                    "properties": {"and": {"type": "array", "items": ref("Filter")}},
                },
            )
        ).document
        assert (
            missing(
                answering(
                    ref("X"), X={"oneOf": [thing(**{"and": {"type": "array", "items": thing(segment="string")}})]}
                ),
                contract,
            )
            == []
        )


class TestDialect:
    def test_three_one_with_refs_and_null_types_makes_the_same_contract_as_three_zero_written_out(self) -> None:
        person = {
            "id": {"type": "string", "nullable": True},
            "age": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
        }
        old = answering(
            {
                "type": "object",
                "properties": {
                    "people": {"type": "array", "items": {"type": "object", "properties": person}},
                    "first": {"type": "object", "nullable": True, "properties": person},
                    "kind": {"type": "string", "enum": ["x"]},
                    "any": {"type": "object"},
                },
            }
        )
        new_person = {
            "type": "object",
            "properties": {"id": {"type": ["string", "null"]}, "age": {"type": "number", "exclusiveMinimum": 0}},
        }
        new = answering(
            {
                "type": "object",
                "properties": {
                    "people": {"type": "array", "items": ref("Person")},
                    "first": {"oneOf": [ref("Person"), {"type": "null"}]},
                    "kind": {"const": "x"},
                    "any": {"type": "object", "additionalProperties": True},
                },
            },
            Person=new_person,
        )
        new["openapi"] = "3.1.0"
        before = folded(old).document
        after = folded(new, previous=before).document
        assert as_text(after) == as_text(before)

    @pytest.mark.parametrize(
        ("written", "read"),
        [
            ({"type": "integer", "format": "unix timestamp"}, {"type": "integer", "format": "unix-time"}),
            ({"format": "Unix timestamp"}, {"type": "integer", "format": "unix-time"}),
            ({"type": "string", "format": "base64"}, {"type": "string", "format": "byte"}),
            ({"type": "string", "format": "ULID"}, {"type": "string", "format": "ulid"}),
            ({"type": "string", "format": "string"}, {"type": "string"}),
            ({"type": "string", "format": "cio_[a-z]*"}, {"type": "string", "pattern": "cio_[a-z]*"}),
            ({"enum": ["a", None, "a"]}, {"anyOf": [{"type": "string", "const": "a"}, {"type": "null"}]}),
            ({"type": "string", "enum": ["b", "a", "b"]}, {"type": "string", "enum": ["a", "b"]}),
            ({"type": "object"}, {"type": "object", "additionalProperties": True}),
            ({"oneOf": [{"type": "string"}, {"type": "integer"}]}, {"type": ["string", "integer"]}),
            ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
            ({"type": "null"}, {"type": "null"}),
            (True, {}),
        ],
    )
    def test_one_spelling(self, written: Any, read: Json) -> None:
        contract = folded(answering(thing(value=written))).document
        assert answer(contract)["properties"]["value"] == read


class TestNames:
    def test_equal_shapes_are_one_class(self) -> None:
        contract = folded(
            answering(thing(one=thing(id="string"), two={"type": "array", "items": thing(id="string")}))
        ).document
        assert schemas(contract) == {"GetThingResponse", "One"}

    def test_a_pin_chooses_the_name_and_two_pins_hold_roles_apart(self) -> None:
        source = answering(thing(segment=thing(id="string"), trigger=thing(id="string"), other=thing(id="string")))
        pins = {"getThing.200.segment": "SegmentRef", "getThing.200.trigger": "TriggerRef", "getThing.200": "ThingPage"}
        contract = folded(source, names=pins).document
        assert schemas(contract) == {"SegmentRef", "TriggerRef", "ThingPage"}
        assert answer(contract)["properties"]["trigger"] == ref("TriggerRef")
        assert as_text(folded(source, previous=contract).document) == as_text(contract)

    def test_a_name_pinned_in_several_places_stays_with_what_most_of_them_are(self) -> None:
        pins = {f"getThing.200.{field}": "Ref" for field in "abc"}
        same = {field: thing(id="string") for field in "abc"}
        before = folded(answering(thing(**same)), names=pins).document
        assert schemas(before) == {"GetThingResponse", "Ref"}
        for field in "abc":  # the first as well as the last
            source = answering(thing(**{**same, field: thing(id="string", more="string")}))
            for previous in (before, None):
                after = folded(source, names=pins, previous=previous)
                named = {name: answer(after.document)["properties"][name]["$ref"].rpartition("/")[2] for name in "abc"}
                assert named == {**dict.fromkeys("abc", "Ref"), field: field.upper()}
                assert after.document["components"]["schemas"]["Ref"] == before["components"]["schemas"]["Ref"]
                told = [finding for finding in after.findings if finding.where == f"getThing.200.{field}"]
                assert "Ref is pinned here, but is the name of another shape" in told[0].message

    def test_a_name_pinned_in_two_places_stays_with_the_shape_that_had_it(self) -> None:
        pins = {"getThing.200.a": "Ref", "getThing.200.b": "ref"}
        before = folded(answering(thing(a=thing(id="string"), b=thing(id="string"))), names=pins).document
        changed = answering(thing(a=thing(id="string", more="string"), b=thing(id="string")))
        after = folded(changed, names=pins, previous=before).document
        assert answer(after)["properties"] == {"a": ref("A"), "b": ref("Ref")}

    def test_a_pin_names_an_error_of_its_own_status_only(self) -> None:
        error = {"description": "", "content": {"application/json": {"schema": thing(meta="string")}}}
        paths = {
            f"/{name}": {"get": {"operationId": name, "responses": dict.fromkeys(("400", "429", "5XX"), error)}}
            for name in "abc"
        }
        contract = folded(document(paths), names={"b.400": "WrongResponse"}).document
        named = {
            status: {
                path["get"]["responses"][status]["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
                for path in contract["paths"].values()
            }
            for status in ("400", "429", "5XX")
        }
        assert named == {"400": {"WrongResponse"}, "429": {"TooManyRequestsResponse"}, "5XX": {"AError"}}

    def test_a_pin_to_a_place_that_is_gone_is_told(self) -> None:
        findings = folded(answering(thing(a="string")), names={"getThing.200.gone": "Gone"}).findings
        assert any(finding.where == "getThing.200.gone" and "gone" in finding.message for finding in findings)

    def test_a_new_operation_renames_nothing(self) -> None:
        one = document({"/b": {"get": operation("getB", answer=thing(item=thing(id="string", name="string")))}})
        before = folded(one).document
        two = copy.deepcopy(one)
        # It comes first in every order, and claims every name the old operation has.
        two["paths"]["/a"] = {
            "get": operation("aGetB", answer=thing(item=thing(id="integer"), getBResponse=thing(z="string")))
        }
        after = folded(two, previous=before).document
        for name, schema in before["components"]["schemas"].items():
            assert after["components"]["schemas"][name] == schema
        assert after["paths"]["/b"] == before["paths"]["/b"]

    def test_a_field_more_and_a_branch_more_rename_nothing(self) -> None:
        before_doc = answering(
            thing(item=thing(id="string"), pick={"oneOf": [_tagged("b", y="string"), _tagged("c", z="string")]})
        )
        before = folded(before_doc).document
        after_doc = answering(
            thing(
                item=thing(id="string", more=thing(deep="string")),
                pick={
                    "oneOf": [_tagged("a", x="string"), _tagged("b", y="string"), _tagged("c", z="string", w="string")]
                },
            )
        )
        after = folded(after_doc, previous=before).document
        assert schemas(before) < schemas(after)
        for name, schema in before["components"]["schemas"].items():
            assert (
                schema.get("properties", {}).keys() <= after["components"]["schemas"][name].get("properties", {}).keys()
            )

    def test_a_shape_that_splits_keeps_its_name_where_it_was_pinned(self) -> None:
        pins = {"getThing.200.b": "Ref"}
        before = folded(answering(thing(a=thing(id="string"), b=thing(id="string"))), names=pins).document
        after = folded(
            answering(thing(a=thing(id="string", n="string"), b=thing(id="string"))), names=pins, previous=before
        )
        assert answer(after.document)["properties"]["b"] == ref("Ref")
        assert answer(after.document)["properties"]["a"] == ref("A")

    def test_no_two_names_differ_in_case_only(self) -> None:
        contract = folded(answering(thing(ID=thing(a="string"), id=thing(b="string"), Id=thing(c="string")))).document
        assert len({name.lower() for name in schemas(contract)}) == len(schemas(contract)) == 4

    @given(
        st.dictionaries(st.text(max_size=8), st.sampled_from(["string", "integer"]), min_size=1, max_size=5),
        st.text(max_size=9),
    )
    def test_any_text_makes_names_that_are_legal_and_unique(self, properties: dict[str, str], title: str) -> None:
        shapes = {name: {**thing(**{f"p{kind}": kind}), "title": title} for name, kind in properties.items()}
        contract = folded(taking({**thing(), "properties": shapes})).document
        for name in schemas(contract):
            assert name.isidentifier() and name.isascii() and name[0].isupper()
        assert len({name.lower() for name in schemas(contract)}) == len(schemas(contract))


def _tagged(kind: str, **properties: Any) -> Json:
    return thing(kind={"type": "string", "enum": [kind]}, **properties)


# -- nothing is lost, for any document -------------------------------------------------------------------------

NAMES = st.sampled_from(["a", "b", "c", "d", "kind"])
SCALARS = st.one_of(
    st.sampled_from(
        [
            {"type": "string"},
            {"type": "integer"},
            {"type": "boolean", "nullable": True},
            {"type": ["string", "null"]},
            {},
        ]
    ),
    st.lists(st.sampled_from("xyz"), min_size=1, max_size=3).map(lambda values: {"type": "string", "enum": values}),
)


def objects(children: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    return st.builds(
        lambda properties, required, null: {
            "type": "object",
            "properties": properties,
            **({"required": sorted(required & properties.keys())} if required & properties.keys() else {}),
            **({"nullable": True} if null else {}),
        },
        st.dictionaries(NAMES, children, min_size=1, max_size=3),
        st.frozensets(NAMES, max_size=2),
        st.booleans(),
    )


def grown(children: st.SearchStrategy[Json]) -> st.SearchStrategy[Json]:
    either = st.lists(children, min_size=1, max_size=3)
    return st.one_of(
        objects(children),
        either.map(lambda branches: {"oneOf": branches}),
        either.map(lambda branches: {"anyOf": branches}),
        st.lists(objects(children), min_size=1, max_size=3).map(lambda parts: {"allOf": parts}),
        children.map(lambda items: {"type": "array", "items": items}),
        children.map(lambda values: {"type": "object", "additionalProperties": values}),
    )


REFERENCES = st.sampled_from([ref("One"), ref("Two")])
SCHEMAS = st.recursive(st.one_of(SCALARS, REFERENCES), grown, max_leaves=12)
COMPONENTS = objects(st.one_of(SCALARS, REFERENCES, REFERENCES.map(lambda r: {"type": "array", "items": r})))


@given(SCHEMAS, COMPONENTS, COMPONENTS)
def test_fold_loses_nothing_and_is_stable(schema: Json, one: Json, two: Json) -> None:
    source = answering(schema, One=one, Two=two)
    try:
        contract = folded(source).document
    except GeneratorError as refused:
        # Only what has no meaning or no end may be refused, and never without a place.
        assert refused.where
        return
    assert missing(source, contract) == []
    assert as_text(folded(source, previous=contract).document) == as_text(contract)
    again = folded(contract, previous=contract).document
    assert missing(contract, again) == []
    if "$ref" not in json.dumps([one, two]):  # where a nullable schema recurses, null may move by one class
        assert as_text(again) == as_text(contract)


def test_a_shape_that_may_be_null_keeps_its_name() -> None:
    """Also where the name of before is not one that would be made of its words: `DD` reads as `Dd`."""
    inner = {"anyOf": [thing(a="string"), {"type": "null"}]}
    source = answering(thing(d=thing(d=inner)))
    first = folded(source)
    (name,) = schemas(first.document) - {"GetThingResponse", "D"}
    assert name == "DD"
    again = folded(first.document, previous=first.document)
    assert schemas(again.document) == schemas(first.document) and again.findings == []


def test_a_contradiction_inside_an_allof_keeps_all_in_the_allof_around_it() -> None:
    at_once = [thing(b="string"), thing(b="integer")]
    schema = {"allOf": [thing(d={"allOf": at_once}), thing(d={"allOf": [thing(b="string")]})]}
    for one in (schema, {"allOf": schema["allOf"][::-1]}, thing(x={"type": "array", "items": schema})):
        source = answering(one)
        assert missing(source, folded(source).document) == []


def test_a_branch_that_comes_between_two_alike_moves_no_pin() -> None:
    """Branches whose constants are equal are counted among themselves, so that another kind changes no place."""
    email = [thing(kind={"enum": ["email"]}, **{field: "string"}) for field in "ab"]
    pins = {"getThing.200|email#0": "FirstEmail", "getThing.200|email#1": "SecondEmail"}
    sms = thing(kind={"enum": ["sms"]}, c="string")
    for branches in ([*email], [email[0], sms, email[1]], [sms, *email]):
        one = folded(answering({"oneOf": branches}), names=pins)
        assert {"FirstEmail", "SecondEmail"} <= schemas(one.document)
        assert [found for found in one.findings if "place that is gone" in found.message] == []


class TestNamesOfComponents:
    """What the document calls a shape is what it is called, where that says something."""

    def test_a_components_name_is_kept_wherever_it_is_used(self) -> None:
        page = thing(data={"type": "array", "items": ref("SMTPRelay")})
        relay = thing(tags={"type": "array", "items": thing(label="string")})
        source = answering(ref("ListThingsPage"), ListThingsPage=page, SMTPRelay=relay)
        assert schemas(folded(source).document) == {"ListThingsPage", "SMTPRelay", "Tag"}

    def test_a_name_that_says_nothing_is_qualified_by_what_it_belongs_to(self) -> None:
        whole = thing(meta=ref("Meta"), node=ref("Node"), client=thing(os="string"))
        source = answering(ref("Thing"), Thing=whole, Meta=thing(page="integer"), Node=thing(x="integer"))
        assert schemas(folded(source).document) == {"Thing", "ThingMeta", "ThingNode", "ThingClient"}

    def test_no_word_of_a_long_name_is_cut(self) -> None:
        long = "ConfigurationOfTheNotificationPreferencesOfEverySubscriptionCenter"
        inner = {long[0].lower() + long[1:]: thing(preferences=thing(a="string"))}
        names = schemas(folded(answering(thing(**inner))).document)
        known = {*re.findall("[A-Z][a-z]+", long), "Get", "Thing", "Response", "Preferences"}
        assert all(len(name) <= 60 for name in names)
        assert {word for name in names for word in re.findall("[A-Z][a-z]+", name)} <= known
