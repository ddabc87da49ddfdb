"""Overlays: what the specification says, and every way an action can be stale."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.stages.patch import load, patch, read

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/v1/messages": {"get": {"operationId": "listMessages", "tags": ["Messages"]}},
        "/v1/messages/{id}": {"get": {"operationId": "getMessage", "tags": ["Messages"], "deprecated": True}},
    },
    "components": {"schemas": {"Kind": {"type": "string", "enum": ["email", "push"]}}},
}


def overlay(*actions: dict[str, Any], **more: Any) -> Any:
    actions = tuple({"x-reason": "so", "x-source": "FACTS", **action} for action in actions)
    document = {"overlay": "1.1.0", "info": {"title": "t", "version": "1"}, "actions": actions, **more}
    return read(json.dumps(document).encode(), "o.yaml")


def patched(*actions: dict[str, Any]) -> dict[str, Any]:
    return patch(DOCUMENT, [overlay(*actions)]).document


def stale(*actions: dict[str, Any]) -> str:
    with pytest.raises(GeneratorError) as error:
        patch(DOCUMENT, [overlay(*actions)])
    skipped = patch(DOCUMENT, [overlay(*actions)], stale="report")
    assert skipped.findings
    return str(error.value)


def broken(action: dict[str, Any], **more: Any) -> str:
    with pytest.raises(GeneratorError) as error:
        overlay(action, **more)
    assert str(error.value).startswith("o.yaml")
    return str(error.value)


LIST = "$.paths['/v1/messages'].get"
KIND = "$.components.schemas.Kind"


def test_an_update_is_merged_into_an_object() -> None:
    document = patched({"target": LIST, "update": {"x-bucket": "app", "x-limits": {"body": 1}}})
    operation = document["paths"]["/v1/messages"]["get"]
    assert operation == {
        "operationId": "listMessages",
        "tags": ["Messages"],
        "x-bucket": "app",
        "x-limits": {"body": 1},
    }


def test_the_document_given_is_left_alone() -> None:
    before = json.dumps(DOCUMENT)
    patched({"target": "$", "update": {"x-bucket": "app"}}, {"target": LIST, "remove": True, "x-expect": {}})
    assert json.dumps(DOCUMENT) == before


def test_arrays_are_added_to() -> None:
    assert patched({"target": f"{KIND}.enum", "update": "sms"})["components"]["schemas"]["Kind"]["enum"][-1] == "sms"
    assert patched({"target": KIND, "update": {"enum": ["sms", "slack"]}})["components"]["schemas"]["Kind"]["enum"] == [
        "email",
        "push",
        "sms",
        "slack",
    ]


def test_a_primitive_is_replaced_where_that_is_expected() -> None:
    for action in (
        {"target": f"{LIST}.operationId", "update": "list", "x-expect": "listMessages"},
        {"target": LIST, "update": {"operationId": "list"}, "x-expect": {"operationId": "listMessages"}},
    ):
        assert patched(action)["paths"]["/v1/messages"]["get"]["operationId"] == "list"


def test_replace_puts_a_value_in_the_place_of_another_kind() -> None:
    action = {"target": f"{KIND}.type", "update": ["string", "null"], "x-expect": "string", "x-replace": True}
    assert patched(action)["components"]["schemas"]["Kind"]["type"] == ["string", "null"]


def test_remove_takes_nodes_out_of_objects_and_arrays() -> None:
    document = patched({"target": "$..tags", "remove": True, "x-expect": ["Messages"]})
    assert all("tags" not in item["get"] for item in document["paths"].values())
    document = patched({"target": "$..enum[*]", "remove": True, "x-expect": "email"} | {"target": "$..enum[0,0]"})
    assert document["components"]["schemas"]["Kind"]["enum"] == ["push"]


def test_several_items_of_one_array_are_removed() -> None:
    document = patched({"target": "$.paths[?@.get]", "remove": True, "x-expect": {}})
    assert document["paths"] == {}
    numbers = {"a": [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}
    action = {"target": "$.a[?@ != 5]", "remove": True, "x-expect": 0}
    with pytest.raises(GeneratorError):  # the expectation is for each of the nodes
        patch(numbers, [overlay(action)])
    action["target"] = "$.a[0, 2, 11, 10]"
    del action["x-expect"]
    assert patch(numbers, [overlay(action | {"x-expect": None})], stale="report").document == numbers
    removed = [{"target": f"$.a[{index}]", "remove": True, "x-expect": index} for index in (11, 10, 0)]
    assert patch(numbers, [overlay(*removed)]).document == {"a": [1, 2, 3, 4, 5, 6, 7, 8, 9]}


def test_copy_takes_a_node_of_the_document() -> None:
    document = patched(
        {"target": "$.components.schemas", "update": {"Other": {}}},
        {"target": "$.components.schemas.Other", "copy": KIND},
    )
    assert document["components"]["schemas"]["Other"] == DOCUMENT["components"]["schemas"]["Kind"]


def test_what_is_put_in_two_places_is_not_shared() -> None:
    document = patched(
        {"target": "$.paths.*.get", "update": {"x-limits": {}}},
        {"target": f"{LIST}['x-limits']", "update": {"body": 1}},
    )
    assert document["paths"]["/v1/messages/{id}"]["get"]["x-limits"] == {}


def test_a_node_below_another_matched_node_is_reached() -> None:
    document = patch({"a": {"a": {}}}, [overlay({"target": "$..a", "update": {"b": 1}})]).document
    assert document == {"a": {"a": {"b": 1}, "b": 1}}


def test_actions_see_what_those_before_them_did() -> None:
    document = patched(
        {"target": LIST, "update": {"x-bucket": "a"}},
        {"target": f"{LIST}['x-bucket']", "update": "b", "x-expect": "a"},
    )
    assert document["paths"]["/v1/messages"]["get"]["x-bucket"] == "b"


# --- stale ------------------------------------------------------------------------------------------------


def test_a_target_that_is_gone() -> None:
    message = stale({"target": LIST, "update": {"x-bucket": "a"}}, {"target": "$.paths['/v2'].get", "update": {}})
    assert "o.yaml, line 1: action 2, target $.paths['/v2'].get: the target matches nothing" in message
    assert "action 1" not in message


@pytest.mark.parametrize(
    "action",
    [
        {"target": LIST, "update": {"operationId": "listMessages"}},
        {"target": f"{LIST}.operationId", "update": "listMessages"},
        {"target": f"{KIND}.enum", "update": ["push"]},
        {"target": LIST, "update": {}},
        {"target": KIND, "update": {"type": "string"}, "x-expect": {"type": "string"}},
        {"target": f"{KIND}.type", "update": "string", "x-expect": "string", "x-replace": True},
    ],
)
def test_a_value_that_is_there_already(action: dict[str, Any]) -> None:
    assert "there already" in stale(action)


def test_a_part_of_an_update_that_is_there_already() -> None:
    assert "/operationId" in stale({"target": LIST, "update": {"x-bucket": "a", "operationId": "listMessages"}})
    assert "some of the items" in stale({"target": f"{KIND}.enum", "update": ["push", "sms"]})


def test_context_that_is_expected_is_not_a_part_that_is_there_already() -> None:
    patched({"target": KIND, "update": {"type": "string", "format": "x"}, "x-expect": {"type": "string"}})


@pytest.mark.parametrize(
    ("expect", "says"),
    [
        ({"operationId": "list"}, '/operationId is "listMessages" and not "list"'),
        ({"summary": "?"}, "/summary is gone"),
        ({"tags": ["Messages", "Mail"]}, '/tags is ["Messages"]'),
        ({"tags": ["Mail"]}, "/tags/0 is"),
        ("listMessages", "is {"),
    ],
)
def test_an_expectation_that_does_not_hold(expect: Any, says: str) -> None:
    message = stale({"target": LIST, "update": {"x-bucket": "a"}, "x-expect": expect})
    assert "#/paths/~1v1~1messages/get: x-expect does not hold: " in message
    assert says in message


def test_true_is_not_one() -> None:
    assert "x-expect" in stale({"target": "$..deprecated", "remove": True, "x-expect": 1})


def test_overwriting_without_an_expectation() -> None:
    """The vendor added what we add, with another value."""
    assert "no x-expect" in stale({"target": LIST, "update": {"operationId": "other"}})


def test_kinds_that_cannot_be_merged() -> None:
    assert "x-replace" in stale({"target": KIND, "update": {"type": ["string"]}, "x-expect": {"type": "string"}})
    assert "one kind" in stale({"target": f"{KIND}.*", "update": "x"})


def test_a_key_nobody_reads() -> None:
    assert "'x-expekt'" in stale({"target": LIST, "update": {"x-bucket": "a"}, "x-expekt": {}})
    assert "x-bukcet" in stale({"target": LIST, "update": {"x-bukcet": "a"}})
    with pytest.raises(GeneratorError, match="'version'"):
        patch(DOCUMENT, [overlay({"target": LIST, "update": {"x-bucket": "a"}}, version="1")])


def test_a_property_may_be_called_like_an_extension() -> None:
    patched({"target": KIND, "update": {"properties": {"x-mine": {"type": "string"}}}})


def test_a_copy_without_a_single_source() -> None:
    assert "matches 2 nodes" in stale({"target": KIND, "copy": "$.paths.*"})


def test_the_root_stays() -> None:
    assert "cannot be removed" in stale({"target": "$", "remove": True, "x-expect": {}})
    assert "cannot be replaced" in stale({"target": "$", "update": {}, "x-expect": {}, "x-replace": True})


def test_all_stale_actions_are_named_at_once_and_skipped_on_demand() -> None:
    actions = [
        {"target": "$.gone", "update": {}},
        {"target": LIST, "update": {"x-bucket": "a"}},
        {"target": "$.gone.too", "update": {}},
    ]
    message = stale(*actions)
    assert "2 stale" in message
    assert "action 1" in message and "action 3" in message and "--stale report" in message
    result = patch(DOCUMENT, [overlay(*actions)], stale="report")
    assert result.document["paths"]["/v1/messages"]["get"]["x-bucket"] == "a"
    assert len(result.findings) == 2


def test_a_node_that_an_update_does_not_fit_is_left_as_it_is_and_named() -> None:
    action = {"target": "$.paths.*.get", "update": {"deprecated": {"x": 1}, "x-bucket": "a"}}
    result = patch(DOCUMENT, [overlay(action)], stale="report")
    paths = result.document["paths"]
    assert paths["/v1/messages/{id}"] == DOCUMENT["paths"]["/v1/messages/{id}"]
    assert paths["/v1/messages"]["get"].items() >= action["update"].items()  # type: ignore[attr-defined]
    (finding,) = result.findings
    assert "~1messages~1{id}/get" in finding.message and "cannot be merged" in finding.message


def test_of_several_targets_those_that_match_nothing_are_named() -> None:
    target = "$.paths['/v1/messages','/v1/messages/{id}','/v1/it\\'s'].get['tags','deprecated']"
    action = {"target": target, "update": {"x-docs": {}}, "x-expect": None, "x-replace": True}
    document = json.loads(json.dumps(DOCUMENT))
    document["paths"]["/v1/messages/{id}"]["get"] |= {"deprecated": None, "tags": None}
    document["paths"]["/v1/messages"]["get"]["tags"] = None
    result = patch(document, [overlay(action)], stale="report")
    assert [finding.message for finding in result.findings] == [
        "$['paths']['/v1/messages']['get']['deprecated'] matches nothing",
        "$['paths']['/v1/it\\'s']['get']['tags'] matches nothing",
        "$['paths']['/v1/it\\'s']['get']['deprecated'] matches nothing",
    ]
    assert result.document["paths"]["/v1/messages"]["get"]["tags"] == {"x-docs": {}}  # what is there has it
    with pytest.raises(GeneratorError, match="3 stale overlays"):
        patch(document, [overlay(action)])


def test_one_of_several_targets_that_has_the_value_already_is_named() -> None:
    action = {"target": "$.paths.*.get", "update": {"deprecated": True}}
    (finding,) = patch(DOCUMENT, [overlay(action)], stale="report").findings
    assert "the value is there already" in finding.message and "~1messages~1{id}/get" in finding.message


# --- facts about what is gone -----------------------------------------------------------------------------

THINGS: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {
        "/things": {
            "post": {
                "operationId": "makeThings",
                "parameters": [{"name": "start", "in": "query"}, {"name": "limit", "in": "query"}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Made"}}}},
                "responses": {
                    "200": {
                        "content": {"application/json": {"schema": {"anyOf": [{"$ref": "#/components/schemas/Page"}]}}}
                    }
                },
            },
            "get": {"operationId": "look", "responses": {"200": {}}},
        }
    },
    "components": {
        "schemas": {
            "Made": {"properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}}},
            "Item": {"properties": {"id": {"type": "string"}, "free": {"additionalProperties": True}}},
            "Page": {"properties": {"found": {"type": "array", "items": {}}, "next": {}, "state": {"type": "string"}}},
        }
    },
}
FACTS: dict[str, dict[str, Any]] = {
    "words of a parameter": {"x-docs": {"parameters": {"start": "a", "GONE": "b"}}},
    "words of a field": {"x-docs": {"summary": "Makes.", "body": {"items": "a", "GONE": "b"}}},
    "limit of a field": {"x-limits": {"body": 9, "fields": {"items[].id": {"bytes": 1}, "items[].GONE": {"bytes": 1}}}},
    "limit inside of a map": {"x-limits": {"fields": {"items[].free.x": {"bytes": 1}, "items[].GONE": {"bytes": 1}}}},
    "limit of a parameter": {"x-limits": {"parameters": {"start": {"bytes": 1}, "GONE": {"bytes": 1}}}},
    "limit together": {"x-limits": {"together": [{"fields": ["items", "GONE"], "addresses": 2}]}},
    "not counted": {"x-limits": {"except": ["GONE", "items"]}},
    "window": {"x-limits": {"window": {"start": "start", "end": "GONE", "months": 1}}},
    "link": {"x-limits": {"valid_seconds": {"state": 1, "GONE": 1}}},
    "list of any length": {"x-batches": "GONE"},
    "items of a batch": {"x-limits": {"items": "GONE", "item": 3}},
    "cursor": {"x-pagination": {"style": "cursor", "cursor": "GONE", "next": "next", "items": "found"}},
    "list of a page": {"x-pagination": {"style": "cursor", "cursor": "start", "next": "next", "items": "GONE"}},
    "size of a page": {"x-pagination": {"cursor": "start", "next": "next", "items": "found", "limit": "GONE"}},
    "id": {"x-retry": "dedupe", "x-dedupe": {"field": "GONE", "items": "items", "format": "ulid"}},
    "what is waited for": {"x-starts": {"operation": "GONE"}},
    "how far it is": {"x-waiting": {"state": "GONE"}},
    "why it failed": {"x-waiting": {"state": "state", "reason": "GONE"}},
}
LEFT: dict[str, dict[str, Any]] = {  # of those of which something stays besides the mere removal of the key
    "limit together": {"x-limits": {"together": [{"fields": ["items"], "addresses": 2}]}},
    "not counted": {"x-limits": {"except": ["items"]}},
    "window": {"x-limits": {}},
    "items of a batch": {"x-limits": {}},
    "size of a page": {"x-pagination": {"cursor": "start", "next": "next", "items": "found"}},
    "why it failed": {"x-waiting": {"state": "state"}},
    **{
        name: {}
        for name in ("cursor", "list of a page", "list of any length", "id", "what is waited for", "how far it is")
    },
}


@pytest.mark.parametrize("name", FACTS)
def test_a_fact_about_what_is_gone_is_stale(name: str) -> None:
    target = "$.paths['/things'].post"
    actions = [{"target": "$", "update": {"x-reference": "r"}}, {"target": target, "update": FACTS[name]}]
    with pytest.raises(GeneratorError, match=r"o\.yaml, line 1: action 2, target .*GONE"):
        patch(THINGS, [overlay(*actions)])
    result = patch(THINGS, [overlay(*actions)], stale="report")
    assert result.findings and all("GONE" in finding.message for finding in result.findings)
    assert {finding.where for finding in result.findings} == {f"o.yaml, line 1: action 2, target {target}"}
    found = {key: value for key, value in result.document["paths"]["/things"]["post"].items() if key.startswith("x-")}
    assert found == LEFT.get(name, _without(FACTS[name], "GONE"))


def _without(value: Any, gone: str) -> Any:
    if not isinstance(value, dict):
        return value
    return {key: _without(item, gone) for key, item in value.items() if gone not in key}


def test_words_of_a_field_that_is_gone_are_stale_and_named_with_their_line(tmp_path: Path) -> None:
    text = """\
overlay: 1.0.0
info: {title: t, version: '1'}
actions:
  - target: $.components.schemas.Item
    update: {x-docs: {fields: {id: A, gone: B}}}
    x-reason: r
    x-source: s

  - target: $.components.schemas
    update: {Page: {x-docs: {fields: {gone: B}}}}
    x-reason: r
    x-source: s
"""
    (tmp_path / "fields.yaml").write_text(text)
    result = patch(THINGS, load(tmp_path), stale="report")
    schemas = result.document["components"]["schemas"]
    assert schemas["Item"]["x-docs"] == {"fields": {"id": "A"}} and schemas["Page"]["x-docs"] == {"fields": {}}
    assert [str(finding).replace(str(tmp_path), "") for finding in result.findings] == [
        "patch: /fields.yaml, line 4: action 1, target $.components.schemas.Item: Item has no field 'gone'",
        "patch: /fields.yaml, line 9: action 2, target $.components.schemas: Page has no field 'gone'",
    ]


def test_a_format_for_a_field_that_is_gone_is_stale() -> None:
    target = "$.components.schemas.Item"
    for action in (
        {"target": target, "update": {"properties": {"id": {"format": "uri"}, "gone": {"format": "uri"}}}},
        {"target": f"{target}.properties", "update": {"gone": {"maximum": 3}}},
        {"target": f"{target}.properties.gone", "update": {"format": "uri"}},
        {"target": f"{target}.properties['id','gone']", "update": {"format": "uri"}},
    ):
        result = patch(THINGS, [overlay(action)], stale="report")
        assert [("gone" in finding.where + finding.message) for finding in result.findings] == [True], action
        assert result.document["components"]["schemas"]["Item"]["properties"].keys() == {"id", "free"}
    added = {"target": f"{target}.properties", "update": {"new": {"type": "string", "format": "uri"}, "any": {}}}
    assert not patch(THINGS, [overlay(added)]).findings


def test_an_action_that_refers_to_a_schema_that_is_gone_is_stale() -> None:
    actions = [
        {"target": "$.components.schemas.Page.properties", "update": {"one": {"$ref": "#/components/schemas/Gone"}}},
        {"target": "$.components.schemas.Page.properties.one", "update": {"deprecated": True}},
        {"target": "$.components.schemas.Page.properties", "update": {"two": {"$ref": "#/components/schemas/Item"}}},
    ]
    result = patch(THINGS, [overlay(*actions)], stale="report")
    assert [finding.message for finding in result.findings] == [
        "there is no schema 'Gone'",
        "the target matches nothing",
    ]
    assert result.document["components"]["schemas"]["Page"]["properties"].keys() == {"found", "next", "state", "two"}


def test_what_relies_on_a_fact_that_is_gone_goes_too() -> None:
    actions = [
        {"target": "$.paths['/things'].get", "update": {"x-waiting": {"state": "gone"}}},
        {"target": "$.paths['/things'].post", "update": {"x-starts": {"operation": "look"}}},
    ]
    result = patch(THINGS, [overlay(*actions)], stale="report")
    assert result.document["paths"] == THINGS["paths"]
    assert [finding.message for finding in result.findings] == [
        "the response has no field 'gone'",
        "nothing says how look reports its progress",
    ]


# --- broken -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("action", "says"),
    [
        ({"update": {}}, "a 'target'"),
        ({"target": "$.a"}, "exactly one"),
        ({"target": "$.a", "update": 1, "remove": True}, "exactly one"),
        ({"target": "$.a", "remove": False}, "exactly one"),
        ({"target": "$.a", "remove": True}, "x-expect"),
        ({"target": "$.a", "update": 1, "x-replace": True}, "x-expect"),
        ({"target": "$.a", "update": 1, "x-reason": " "}, "x-reason"),
        ({"target": "$.a", "update": 1, "x-source": None}, "x-source"),
        ({"target": "paths.a", "update": 1}, "JSONPath"),
        ({"target": "$.paths[", "update": 1}, "JSONPath"),
        ({"target": "$.a | $.b", "update": 1}, "JSONPath"),
        ({"target": "$.a~", "update": 1}, "JSONPath"),
        ({"target": "$.a", "copy": 3}, "JSONPath"),
    ],
)
def test_what_could_never_be_applied(action: dict[str, Any], says: str) -> None:
    assert says in broken(action)


def test_documents_that_are_no_overlays() -> None:
    action = {"target": LIST, "update": {"x-bucket": "a"}}
    assert "'overlay'" in broken(action, overlay="2.0.0")
    assert "'overlay'" in broken(action, overlay=1.0)
    assert "'info'" in broken(action, info={"title": "t"})
    assert "'actions'" in broken(action, actions=[])
    assert "copy" in broken({"target": LIST, "copy": LIST}, overlay="1.0.0")
    with pytest.raises(GeneratorError, match="line 2"):
        read(b"overlay: 1.0.0\noverlay: 1.0.0\n", "o.yaml")


def test_files_are_applied_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name, value in (("20.yaml", "b"), ("10.yaml", "a")):
        before = "x-expect: a" if value == "b" else "x-reason: 'yes'"
        target = "$['x-bucket']" if value == "b" else "$"
        update = value if value == "b" else "{x-bucket: a}"
        tmp_path.joinpath(name).write_text(
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
            f'- {{target: "{target}", update: {update}, x-source: s, {before}'
            + (", x-reason: r}\n" if value == "b" else "}\n")
        )
    assert [Path(one.file).name for one in load(tmp_path)] == ["10.yaml", "20.yaml"]
    assert patch({}, load(tmp_path)).document == {"x-bucket": "b"}
    assert load(tmp_path / "nothing") == []
