"""The repairs and decisions in specs/overlays/<api>: each holds on the patched document, and the vendor's examples.

The document is the committed contract, or what the vendor's makes, whichever is at hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from generator.documents.parse import parse_object
from generator.stages import patch
from generator.stages.distil import distil
from generator.stages.fold import fold
from generator.stages.mend import mend

ROOT = Path(__file__).resolve().parents[2]
BASELINE = ROOT.parent / "shared" / "specs" / "baseline"
APP, TRACK, PIPELINES = APIS = ("journeys-app", "journeys-track", "pipelines")
PREFIX = "#/components/schemas/"
METHODS = ("get", "put", "post", "delete", "patch")

Json = dict[str, Any]
Steps = tuple[str, ...]


def read(file: Path) -> Json:
    return parse_object(file.read_bytes(), str(file))


@cache
def contract(api: str) -> Json:
    committed = ROOT / "specs" / "contract" / f"{api}.json"
    if committed.exists():
        return read(committed)
    return fold(distil(vendors(api))[0], api=api, names=read(ROOT / "specs" / "names" / f"{api}.yaml")).document


@cache
def vendors(api: str) -> Json:
    file = BASELINE / f"{api}.json"
    if not file.exists():
        pytest.skip("neither a contract nor the vendor's documents are here")
    document: Json = json.loads(file.read_text())
    return document


@cache
def patched(api: str) -> Json:
    overlays = patch.load(ROOT / "specs" / "overlays" / api)
    document, _ = mend(patch.patch(contract(api), overlays, stale="report").document)
    return document


@cache
def operations(api: str) -> dict[str, Json]:
    items = patched(api)["paths"].values()
    return {item[method]["operationId"]: item[method] for item in items for method in METHODS if method in item}


def component(api: str, name: str) -> Json:
    schema: Json = patched(api)["components"]["schemas"][name]
    return schema


# --- schemas of a patched document ------------------------------------------------------------------------


def times(value: object) -> bool:
    return not isinstance(value, str) or bool(datetime.fromisoformat(value))


FORMATS = FormatChecker(formats=())
FORMATS.checks("date-time", raises=ValueError)(times)


def local(schema: Json) -> Json:
    """The schema with its references where a validator of one schema looks for them."""
    found: Json = json.loads(json.dumps(schema).replace(PREFIX, "#/$defs/"))
    return found


@cache
def definitions(api: str) -> Json:
    return local(patched(api)["components"]["schemas"])


def problems(api: str, schema: Json, value: Any) -> list[str]:
    whole = {**local(schema), "$defs": definitions(api)}
    return [error.message for error in Draft202012Validator(whole, format_checker=FORMATS).iter_errors(value)]


def alternatives(api: str, schema: Json) -> list[Json]:
    if "$ref" in schema:
        return alternatives(api, component(api, schema["$ref"].removeprefix(PREFIX)))
    if "anyOf" in schema:
        return [one for branch in schema["anyOf"] for one in alternatives(api, branch)]
    return [schema]


def step(schema: Json, to: str) -> Iterator[Json]:
    """Where a property, an item `[]` or a value of a map `{}` is described."""
    rest = schema.get("additionalProperties", not schema)
    if to == "[]":
        if "items" in schema or not schema:
            yield schema.get("items", {})
    elif to in schema.get("properties", {}):
        yield schema["properties"][to]
    elif rest:
        yield {} if rest is True else rest


def at(api: str, schema: Json, steps: Steps) -> list[Json]:
    found = [schema]
    for to in steps:
        found = [inner for outer in found for one in alternatives(api, outer) for inner in step(one, to)]
    return found


def schema_of(api: str, place: str) -> Json:
    """`Component`, `Component.property[]`, `operation:parameter`, `operation>body`, `operation>200`."""
    if ":" in place:
        operation, name = place.split(":")
        return next(one["schema"] for one in operations(api)[operation]["parameters"] if one["name"] == name)
    if ">" in place:
        operation, slot = place.split(">")
        source = operations(api)[operation]
        holder = source["requestBody"] if slot == "body" else source["responses"][slot]
        return next(iter(holder["content"].values()))["schema"]  # type: ignore[no-any-return]
    name, *steps = place.replace("[]", ".[]").split(".")
    (found,) = at(api, {"$ref": PREFIX + name}, tuple(steps))
    return found


# --- repairs ----------------------------------------------------------------------------------------------

SEND = {"to": "a@example.com", "identifiers": {"id": "7"}, "transactional_message_id": 44}
PERSON = {"type": "person", "identifiers": {"id": "7"}}
OBJECT = {"object_id": "acme", "object_type_id": "1"}
IS_BOB = {"attribute": {"field": "name", "operator": "eq", "value": "Bob"}}
IS_ACME = {"object_attribute": {"field": "name", "operator": "eq", "value": "Acme", "type_id": 1}}
LIST_TYPES = "listActivities:type", "getPersonActivities:type"


class Case(NamedTuple):
    fix: str
    api: str
    place: str
    good: list[Any]
    bad: list[Any] = []  # noqa: RUF012 - never changed


CASES = [
    Case("O1", APP, "CustomerTimestamps", [{"plan": 1700000000}], [{"plan": "yesterday"}]),
    Case("O2", APP, "EmailWithTemplate.attachments", [{"a.csv": "YQ=="}], [{"a.csv": 1}]),
    Case("O3", APP, "EmailWithoutTemplate.headers", ["[]", {"X-Tag": "a"}], [7, {"X-Tag": 7}]),
    Case("O4", APP, "AttributeCondition.value", [True, "a", 1.5], [[]]),
    Case("O4", APP, "ObjectAttributeCondition.value", [True, "a", 1.5], [[]]),
    Case("O5", APP, "FindObjectsRequest.object_type_id", [1, "1"], [1.5]),
    Case("O5", APP, "RelatedObject.object_type_id", [1, "1"], [None]),
    Case("O5", APP, "getObjectAttributes:object_type_id", [1, "1"], []),
    Case("O6", APP, "CampaignAudience.person_filters", ['{"and":[]}'], [{"and": []}]),
    Case("O6", APP, "Campaign.object_attribute_triggers", ['{"and":[]}'], [{"and": []}]),
    Case("O7", APP, "Message", [{"action_id": None, "content_id": None, "parent_action_id": None}], [{"id": None}]),
    Case("O8", APP, "Newsletter.sent_at", [None, 1700000000], ["never"]),
    Case("O9", APP, "NewsletterTestGroup.content_ids", [[25]], [["25"]]),
    Case("O10", APP, "TopicPreference.id", [1], ["1"]),
    Case("O11", APP, "SuppressionsResponse.category", ["bounces", "spam", "spam_reports"], ["other"]),
    Case("O13", APP, "updateAttributeMetadata>400", [{"errors": [{"detail": "No", "status": 400}]}]),
    Case("O13", APP, "updateAttributeMetadata>422", [{"errors": [{"detail": "No", "status": "422"}]}]),
    Case("O13", APP, "updateEventMetadata>422", [{"errors": [{"source": {"pointer": "/data"}}]}]),
    Case("O15", APP, "SendPushRequest", [{**SEND, "to": "token"}, {k: v for k, v in SEND.items() if k != "to"}]),
    Case("O18", APP, "RelationshipImport.object_type_id", [1, "1"]),
    Case("O20", TRACK, "identify:identifier", ["7", "a@example.com", "cio_a1"], [7]),
    Case("O21", TRACK, "entity>body", [{**PERSON, "action": "page", "name": "Home"}], [{**PERSON, "action": "paint"}]),
    Case("O22", TRACK, "BatchRequest", [{"batch": []}], [{}]),
    Case("O23", TRACK, "MergeRequest.primary", [{"id": "7"}, {"email": "a@example.com"}], [{}, {"name": "Ada"}]),
    Case("O24", TRACK, "ReportMetricRequest.recipient", ["+15551234567"], [15551234567]),
    Case("O25", TRACK, "track>body", [{"type": "screen", "name": "Home"}], [{"type": "screen"}]),
    Case("O26", TRACK, "AnonymousEvent.type", ["event"], ["page", "screen"]),
    Case("O27", TRACK, "IdentifyRequest", [{"score": 1.5, "plan": None, "tags": ["a"], "address": {"zip": "1"}}]),
    Case("O28", TRACK, "SubmitFormRequest", [{"data": {"id": "7", "seats": 3, "terms": True}}], [{"data": {}}]),
    Case("O29", TRACK, "PersonRelationship.identifiers", [{"cio_id": "a1"}], [{}]),
    Case("O29", TRACK, "AnonymousRelationship.identifiers", [{"anonymous_id": "x"}], [{}]),
    Case("O29", TRACK, "DeliveryEvent.identifiers", [{"id": "x"}], [{}]),
    Case("O30", PIPELINES, "TrackRequest.integrations", [None, {"All": False}], [{"All": "no"}]),
    Case("O30", PIPELINES, "BatchRequest.integrations", [None]),
    Case("O31", PIPELINES, "group>body", [{"userId": "7", "groupId": "a"}], [{"userId": "7"}, {"groupId": "a"}, {}]),
    Case("O32", PIPELINES, "track>body", [{"userId": "7", "event": "a"}], [{"userId": "7"}]),
    Case("rest", PIPELINES, "alias>body", [{"previousId": "a", "userId": "7", "messageId": "x"}], [{"userId": "7"}]),
    Case(
        "rest", PIPELINES, "page>body", [{"userId": "7", "channel": "browser", "category": "Docs"}], [{"name": "Home"}]
    ),
    Case("O33", PIPELINES, "BatchRequest", [{"batch": []}], [{}]),
    Case("times", APP, "SendSmsRequest.send_at", [1700000000], ["tomorrow"]),
    Case("placeholders", APP, LIST_TYPES[0], ["event", "_o:1:attribute_change"], [7]),
    Case("placeholders", APP, LIST_TYPES[1], ["event", "_o:1:attribute_change"], [7]),
    Case("filters", APP, "PeopleFilter", [IS_BOB, {"and": [{"or": [{"not": {"and": [{"or": [IS_BOB]}]}}]}]}], [{}]),
    Case("filters", APP, "ObjectFilter", [IS_ACME, {"and": [{"or": [{"not": {"and": [IS_ACME]}}]}]}], [{}]),
    Case("operators", APP, "AttributeCondition.operator", ["eq", "exists", "gte"], [1]),
    Case("ids", APP, "PersonById.id", [7, "7"], [None]),
    Case("ids", TRACK, "FormDataById.id", [7, "7", None], [7.5]),
    Case("membership", APP, "SegmentMembershipResponse", [{"identifiers": [{"id": None, "cio_id": "a1"}]}]),
    Case("objects", APP, "CustomObject.identifiers", [{"object_id": "acme", "cio_object_id": "ob1"}]),
    Case("test groups", APP, "getNewsletterVariantTranslationTest:test_group_id", [7, "7"]),
    Case("contents", APP, "TransactionalContentResponse.content[]", [{"id": 1}], [7]),
    Case("collections", APP, "getCollectionContents>200", [[{"a": 1}], {"a": 1}], ["a"]),
    Case("object required", TRACK, "ObjectDelete", [{"type": "object", "action": "delete", "identifiers": OBJECT}]),
    Case("batch", PIPELINES, "BatchTrackWithUserId.messageId", ["x"], [7]),
    Case("batch", PIPELINES, "BatchIdentifyWithUserId", [{"type": "identify", "userId": "7"}], [{"userId": "7"}]),
    Case("batch", PIPELINES, "BatchTrackWithAnonymousId", [], [{"type": "track", "event": "a"}]),
    Case("context", PIPELINES, "WebContext", [{"library": {"name": "a"}}], [{"ip": 7}]),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.fix}-{case.place}")
def test_a_repair_lets_in_what_is_right_and_nothing_else(case: Case) -> None:
    schema = schema_of(case.api, case.place)
    for value in case.good:
        assert problems(case.api, schema, value) == [], value
    for value in case.bad:
        assert problems(case.api, schema, value) != [], value


def test_a_suppression_has_no_answer_to_read() -> None:
    assert "content" not in operations(APP)["postSuppression"]["responses"]["200"]


def test_every_list_with_a_start_has_a_next() -> None:
    """O16. The three operations whose `start` is a time answer with metrics."""
    for name, operation in operations(APP).items():
        start = next((one for one in operation.get("parameters", ()) if one["name"] == "start"), None)
        if start and start["schema"].get("format") != "unix-time":
            answer = schema_of(APP, f"{name}>200")
            assert all("next" in one["properties"] for one in alternatives(APP, answer)), name


@pytest.mark.parametrize("name", ["campaignMetrics", "campaignActionMetrics"])
def test_the_version_of_metrics_may_be_left_out(name: str) -> None:
    version = next(one for one in operations(APP)[name]["parameters"] if one["name"] == "version")
    assert not version.get("required")


def test_what_tells_who_is_meant_outlives_the_merging_of_variants() -> None:
    """J27. An event needs somebody it is about; the two reports name a delivery or a content instead."""
    person = [["userId"], ["anonymousId"], ["groupId"]]
    reports = [["properties", ["event", name]] for name in ("Report Delivery Event", "Report Content Event")]
    assert component(PIPELINES, "TrackRequest")["x-one-of"] == [*person, *reports]


@pytest.mark.parametrize("api", APIS)
def test_what_the_vendor_spelled_out_or_doubled_is_gone(api: str) -> None:
    gone = """OuterAndFilter OuterOrFilter AndFilterTerm OrFilterTerm FilterTerm NegatedFilter InnerAndFilter
        InnerOrFilter FilterCondition LegacyMetricsResponse RelatedPersonIdentifiers MembershipById IdOnlyIdentifiers
        MergeIdentifier RelatedPersonIdentifier EmailAttachments DataIndexError PersonActivitiesResponse
        CustomObjectIdentifiers"""
    assert not set(gone.split()) & set(patched(api)["components"]["schemas"])


# --- the vendor's examples: those of the first documents, as far as newer ones have the place ------------------------

RENAMED = {"deletetNewsletters": "deleteNewsletters"}


class Example(NamedTuple):
    pointer: str
    schema: Json  # of the patched document, for the body, answer or parameter it is an example of
    steps: Steps  # from there
    value: Any
    sent: bool  # as a whole body


def escape(name: object) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")


def examples(api: str) -> Iterator[Example]:
    """Every example of every operation, from whole bodies down to single properties."""
    here = operations(api)
    for path, item in vendors(api)["paths"].items():
        for method in METHODS:
            if method in item:
                where = f"#/paths/{escape(path)}"
                name = item[method]["operationId"]
                yield from of_operation(item, item[method], here[RENAMED.get(name, name)], where, method)


def of_operation(item: Json, source: Json, target: Json, where: str, method: str) -> Iterator[Example]:
    schemas = {one["name"]: one["schema"] for one in target.get("parameters", ())}
    for at, parameters in ((where, item.get("parameters", ())), (f"{where}/{method}", source.get("parameters", ()))):
        for index, parameter in enumerate(parameters):
            if parameter["name"] in schemas:
                pointer = f"{at}/parameters/{index}"
                yield from of_holder(parameter, schemas[parameter["name"]], pointer, sent=False)
    slots = [("requestBody", source.get("requestBody", {}), target.get("requestBody", {}))]
    slots += [
        (f"responses/{status}", answer, target["responses"][status])
        for status, answer in source["responses"].items()
        if status in target["responses"]
    ]
    for slot, ours, theirs in slots:
        for media_type, holder in ours.get("content", {}).items():
            if media_type in theirs.get("content", {}):
                pointer = f"{where}/{method}/{slot}/content/{escape(media_type)}"
                schema = theirs["content"][media_type]["schema"]
                yield from of_holder(holder, schema, pointer, sent=slot == "requestBody")


def of_holder(holder: Json, schema: Json, pointer: str, *, sent: bool) -> Iterator[Example]:
    if "example" in holder:
        yield Example(f"{pointer}/example", schema, (), holder["example"], sent)
    for name, example in holder.get("examples", {}).items():
        yield Example(f"{pointer}/examples/{escape(name)}/value", schema, (), example["value"], sent)
    for inner, steps, value in below(holder.get("schema", {}), f"{pointer}/schema", ()):
        yield Example(inner, schema, steps, value, sent and not steps)


def below(schema: Json, pointer: str, steps: Steps) -> Iterator[tuple[str, Steps, Any]]:
    if "example" in schema:
        yield f"{pointer}/example", steps, schema["example"]
    for word in ("allOf", "oneOf", "anyOf"):
        for index, branch in enumerate(schema.get(word, ())):
            yield from below(branch, f"{pointer}/{word}/{index}", steps)
    for name, child in schema.get("properties", {}).items():
        yield from below(child, f"{pointer}/properties/{escape(name)}", (*steps, name))
    for to, word in (("[]", "items"), ("{}", "additionalProperties")):
        if isinstance(schema.get(word), dict):
            yield from below(schema[word], f"{pointer}/{word}", (*steps, to))


def is_wrong(api: str, example: Example) -> bool:
    found = at(api, example.schema, example.steps)
    if example.sent and isinstance(example.value, dict):
        known = [one for one in alternatives(api, example.schema) if "properties" in one]
        free = any(one.get("additionalProperties") for one in alternatives(api, example.schema))
        declared = {name for one in known for name in one["properties"]}
        if known and not free and not example.value.keys() <= declared:
            return True
    return all(problems(api, schema, example.value) for schema in found)


@pytest.mark.parametrize("api", APIS)
def test_the_vendors_examples_fit_but_for_the_residue(api: str) -> None:
    residue = set(read(ROOT / "specs" / "residue" / f"{api}.yaml"))
    everything = list(examples(api))
    assert len({example.pointer for example in everything}) > 80  # the smallest document has 89
    assert {example.pointer for example in everything if is_wrong(api, example)} == residue
