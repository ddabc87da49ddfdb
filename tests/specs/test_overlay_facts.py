"""The facts in specs/overlays/<api>: names, buckets, limits, pages and retry safety, each about something there is.

The first half reads the overlays alone; the second holds them against specs/contract and waits for it.
"""

from __future__ import annotations

import builtins
import json
import keyword
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.documents.parse import parse_object
from generator.stages import patch

ROOT = Path(__file__).resolve().parents[2]
OVERLAYS = ROOT / "specs" / "overlays"
CONTRACTS = ROOT / "specs" / "contract"
OPERATIONS = {"journeys-app": 186, "journeys-track": 18, "pipelines": 7}
KINDS = ("facts", "names", "pagination", "rate_limits", "retry", "rules", "sizes", "waiting")
FILES = sorted(path for kind in KINDS for path in OVERLAYS.glob(f"*/{kind}.yaml"))
METHODS = ("get", "put", "post", "delete", "patch", "head")
TRANSLATION = {"get": "get_", "put": "update_", "delete": "delete_"}
MEASURES = frozenset(
    "bytes items keys key_bytes value_bytes all_value_bytes addresses days_ahead remote_bytes remote_row_bytes".split()
)
LIMITS = frozenset(
    "body except items item fill over parameters fields together queued window history_days valid_seconds".split()
)
UNSAFE = {
    "journeys-app": "sendEmail sendPush sendSMS triggerBroadcast import exportPeopleData exportDeliveriesData "
    "createManSegment createWebhook addCollection sendWhatsApp sendInApp sendInboxMessage createNewsletter "
    "sendNewsletter createNewsletterTestGroup createNewsletterLanguageVariant createNewsletterTestLanguageVariant "
    "createSnippet startLiveNotification updateLiveNotification createAsset createAssetFolder createEmail "
    "createEmailTranslation createComponent createFolder saveVersion",
    "journeys-track": "submitForm metrics",
    "pipelines": "",
}
# docs/defects.md 3.7: these seven forget `next` in the schema of the answer.
FORGETS_NEXT = frozenset(
    "listMessages getCampaignMessages broadcastMessages getNewsletterMsgMeta transactionalMessages getPersonMessages "
    "getPersonActivities".split()
)

Json = dict[str, Any]


@cache
def actions(api: str, kind: str) -> list[Json]:
    file = OVERLAYS / api / f"{kind}.yaml"
    return parse_object(file.read_bytes(), str(file))["actions"] if file.exists() else []


def facts(api: str, key: str) -> Iterator[tuple[tuple[str, str], Any]]:
    """(path, method) and value of every fact of that key, whether it was given to one operation or to many."""
    for place, operation in patched_operations(api).items():
        if key in operation:
            yield place, operation[key]


@cache
def patched(api: str) -> Json:
    return patch.patch(contract(api), patch.load(OVERLAYS / api)).document


@cache
def patched_operations(api: str) -> dict[tuple[str, str], Json]:
    paths = patched(api)["paths"]
    return {(path, method): item[method] for path, item in paths.items() for method in METHODS if method in item}


@cache
def contract(api: str) -> Json:
    file = CONTRACTS / f"{api}.json"
    if not file.exists():
        pytest.skip(f"{file.relative_to(ROOT)} is not there yet")
    document: Json = json.loads(file.read_text())
    return document


@cache
def operations(api: str) -> dict[tuple[str, str], Json]:
    paths = contract(api)["paths"]
    return {(path, method): item[method] for path, item in paths.items() for method in METHODS if method in item}


def branches(schema: Json, document: Json) -> Iterator[Json]:
    """The schema without references and unions: every object, array or scalar it may be."""
    if "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rsplit("/", 1)[1]]
    unions = [branch for word in ("oneOf", "anyOf", "allOf") for branch in schema.get(word, [])]
    for branch in unions:
        yield from branches(branch, document)
    if not unions or "properties" in schema:
        yield schema


def at(schema: Json, path: str, document: Json) -> list[Json]:
    """What a path of x-limits reaches, over all variants."""
    found = [schema]
    for name in [] if path == "$" else path.replace("[]", ".[]").split("."):
        variants = [variant for one in found for variant in branches(one, document)]
        found = (
            [one["items"] for one in variants if "items" in one]
            if name == "[]"
            else [one["properties"][name] for one in variants if name in one.get("properties", {})]
        )
    return found


def content(part: Json) -> Json:
    """The schema of a body or an answer in JSON."""
    schema: Json = part.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def answer(operation: Json) -> Json:
    return next(content(part) for status, part in operation["responses"].items() if status.startswith("2"))


def parameters(operation: Json, *places: str) -> dict[str, Json]:
    return {one["name"]: one for one in operation.get("parameters", []) if one["in"] in places}


# --- the overlays by themselves -----------------------------------------------------------------------------


def test_all_files_are_there() -> None:
    expected = {f"{api}/{kind}" for api in OPERATIONS for kind in KINDS} - {
        f"{api}/{kind}"  # nothing comes in pages or later there, and an overlay needs an action
        for api in ("journeys-track", "pipelines")
        for kind in ("pagination", "waiting")
    }
    assert {f"{file.parent.name}/{file.stem}" for file in FILES} == expected


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_form(file: Path) -> None:
    overlay = patch.read(file.read_bytes(), str(file))  # raises on what could never work, also without a reason
    assert not overlay.unknown
    for action in overlay.actions:
        assert not action.unknown, action.where
        assert action.verb == "update", action.where
    keyed = [
        (action.target, repr(action.rule), key)
        for action in overlay.actions
        if isinstance(action.value, dict)
        for key in action.value
    ]
    assert not [twice for twice, count in Counter(keyed).items() if count > 1]


@pytest.mark.parametrize("api", OPERATIONS)
def test_names_are_legal_and_unique(api: str) -> None:
    named = dict(facts(api, "x-python"))
    given = [action for action in actions(api, "names") if action["target"].startswith("$.paths")]
    assert len(named) == len(given) == OPERATIONS[api]
    calls = Counter((name["resource"], name["method"]) for name in named.values())
    assert not [call for call, count in calls.items() if count > 1]
    for resource, method in calls:
        for name in filter(None, (resource, method)):
            assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name), name
            assert not keyword.iskeyword(name) and not keyword.issoftkeyword(name), name
            assert name == "list" or not hasattr(builtins, name), name
    assert all(resource for resource, _ in calls) or not any(resource for resource, _ in calls)


def test_names_are_consistent() -> None:
    """What is one thing has one name in every resource."""
    for api in OPERATIONS:
        for (path, method), name in facts(api, "x-python"):
            call = name["method"]
            if "/language/{language}" in path:
                assert call.endswith("translation") and call.startswith(TRANSLATION[method]), path
            if path.endswith("/metrics/links"):
                assert call.endswith("link_metrics"), path
            if path.endswith("/used_by"):
                assert call == "get_usage", path
            if path.endswith("/messages") and path.count("/") > 2:
                assert call == "list_messages", path
            if method == "delete" and api != "journeys-track":
                assert re.fullmatch("delete(_.+)?", call), path


@pytest.mark.parametrize("api", OPERATIONS)
def test_limits_speak_their_vocabulary(api: str) -> None:
    for place, limits in facts(api, "x-limits"):
        assert limits.keys() <= LIMITS, place
        assert limits.get("over", "refused") in {"refused", "dropped", "either", "shortened"}, place
        assert ("item" in limits) == ("items" in limits), place
        assert limits.get("fill", 0) < limits.get("body", 1), place
        specs = [
            *limits.get("fields", {}).values(),
            *limits.get("parameters", {}).values(),
            *limits.get("together", []),
        ]
        for spec in specs:
            measures = spec.keys() - {"except", "when", "fields"}
            assert measures and measures <= MEASURES, (place, spec)
            assert all(type(spec[measure]) is int and spec[measure] > 0 for measure in measures), (place, spec)


def test_the_batch_limits_are_the_vendors_and_not_those_of_older_descriptions() -> None:
    for api, path in (("journeys-track", "/api/v2/batch"), ("pipelines", "/v1/batch")):
        limits = dict(facts(api, "x-limits"))[path, "post"]
        assert (limits["body"], limits["item"], limits["items"]) == (500_000, 32_768, "batch")


def test_cursors_numbers_and_one_offset() -> None:
    styles = Counter(pages["style"] for _, pages in facts("journeys-app", "x-pagination"))
    assert styles == {"cursor": 20, "page": 5, "offset": 1}


@pytest.mark.parametrize("api", OPERATIONS)
def test_buckets_are_defined(api: str) -> None:
    both = [*actions(api, "facts"), *actions(api, "rate_limits")]
    root = {key: value for one in both if one["target"] == "$" for key, value in one["update"].items()}
    buckets = root["x-buckets"]
    used = {name for _, name in facts(api, "x-bucket")} | {root["x-bucket"]}
    assert used == buckets.keys()
    for bucket in buckets.values():
        assert bucket.keys() <= {"requests", "seconds", "scope", "hard", "key", "within"}
        assert bucket.get("within", root["x-bucket"]) in buckets
    assert root["x-reference"].startswith("https://docs.customer.io/api/") and root["x-reference"].endswith(
        "/#operation/"
    )


# --- the overlays against the contract ------------------------------------------------------------------------


@pytest.mark.choice
@pytest.mark.parametrize("api", OPERATIONS)
def test_nothing_is_stale(api: str) -> None:
    assert not patch.patch(contract(api), patch.load(OVERLAYS / api), stale="report").findings


@pytest.mark.choice
@pytest.mark.parametrize("api", OPERATIONS)
def test_every_operation_has_exactly_one_name(api: str) -> None:
    assert {place for place, _ in facts(api, "x-python")} == operations(api).keys()


@pytest.mark.parametrize("api", OPERATIONS)
def test_limits_are_about_fields_there_are(api: str) -> None:
    document = contract(api)
    for place, limits in facts(api, "x-limits"):
        operation = operations(api)[place]
        body = content(operation.get("requestBody", {}))
        fields = [*limits.get("fields", {}), *limits.get("except", []), *filter(None, [limits.get("items")])]
        for path in fields:
            assert at(body, path, document), (place, path)
        for together in limits.get("together", []):  # `cc` came later than the contract
            assert len([path for path in together["fields"] if at(body, path, document)]) > 1, place
        assert limits.get("parameters", {}).keys() <= parameters(operation, "path", "query").keys(), place
        window = limits.get("window")
        for end in [window["start"], window["end"]] if window else []:
            assert end in parameters(operation, "query") or at(body, end, document), (place, end)
        for path, spec in limits.get("fields", {}).items():
            beside = path.rpartition("[]")[0] + "[]." if "[]" in path else ""
            for name in spec.get("when", {}):
                assert at(body, f"{beside}{name}", document), (place, name)
        for path in limits.get("valid_seconds", {}):
            assert at(answer(operation), path, document), (place, path)


def test_pages_are_about_fields_there_are() -> None:
    document = contract("journeys-app")
    for place, pages in facts("journeys-app", "x-pagination"):
        operation = operations("journeys-app")[place]
        query = parameters(operation, "query")
        for name in filter(None, (pages[pages["style"]], pages.get("limit"))):
            assert name in query, (place, name)
        for name in filter(None, (pages["items"], pages.get("parallel"), *pages.get("more", ()))):
            found = [one for schema in at(answer(operation), name, document) for one in branches(schema, document)]
            assert found and all("items" in one for one in found), (place, name)
        if pages["style"] == "cursor":
            assert query[pages["cursor"]]["schema"]["type"] == "string", place  # a time would be an integer
            has_next = bool(at(answer(operation), pages["next"], document))
            assert has_next or operation["operationId"] in FORGETS_NEXT, place


def test_waiting_is_about_operations_and_fields_there_are() -> None:
    document = contract("journeys-app")
    by_id = {one["operationId"]: one for one in operations("journeys-app").values()}
    starts = {place: fact for place, fact in facts("journeys-app", "x-starts")}
    waiting = {place: fact for place, fact in facts("journeys-app", "x-waiting")}
    told_by = {operations("journeys-app")[place]["operationId"] for place in waiting}
    assert {fact["operation"] for fact in starts.values()} == told_by
    follow_ups = [*starts.items()]
    for place, fact in waiting.items():
        (state,) = at(answer(operations("journeys-app")[place]), fact["state"], document)
        ends = {*fact.get("done", ()), *fact.get("failed", ())}
        assert ends <= set(state.get("enum", ())) and bool(ends) == ("enum" in state), place
        assert "reason" not in fact or at(answer(operations("journeys-app")[place]), fact["reason"], document), place
        kinds = [fact.get("file"), fact.get("errors"), *fact.get("reports", {}).values()]
        follow_ups += [(place, one) for one in kinds if one]
    for place, fact in follow_ups:
        before, after = operations("journeys-app")[place], by_id[fact["operation"]]
        named = fact.get("arguments", {})
        assert named.keys() | parameters(before, "path").keys() >= parameters(after, "path").keys(), place
        assert named.keys() <= parameters(after, "path").keys(), place
        assert all(at(answer(before), field, document) for field in named.values()), place
        assert "link" not in fact or at(answer(after), fact["link"], document), place


@pytest.mark.choice
@pytest.mark.parametrize("api", OPERATIONS)
def test_every_answer_with_a_cursor_is_listed(api: str) -> None:
    listed = {place for place, _ in facts(api, "x-pagination")}
    for place, operation in operations(api).items():
        start = parameters(operation, "query").get("start", {"schema": {}})
        assert (start["schema"].get("type") == "string") <= (place in listed), place


@pytest.mark.choice
@pytest.mark.parametrize("api", OPERATIONS)
def test_retry_is_decided_for_every_write(api: str) -> None:
    decided = dict(facts(api, "x-retry"))
    assert decided.keys() == {place for place in operations(api) if place[1] not in ("get", "head")}
    assert set(decided.values()) <= {"safe", "dedupe", "unsafe"}
    unsafe = {operations(api)[place]["operationId"] for place, kind in decided.items() if kind == "unsafe"}
    assert unsafe == set(UNSAFE[api].split())
    for place, kind in decided.items():
        assert kind != "unsafe" or place[1] == "post", place


@pytest.mark.parametrize("api", OPERATIONS)
def test_what_is_compared_can_be_sent(api: str) -> None:
    document, decided = contract(api), dict(facts(api, "x-retry"))
    compared = dict(facts(api, "x-dedupe"))
    assert compared.keys() == {place for place, kind in decided.items() if kind == "dedupe"}
    for place, how in compared.items():
        beside = f"{how['items']}[]." if "items" in how else ""
        body = content(operations(api)[place]["requestBody"])
        for name in (how["field"], *how.get("when", {})):
            assert at(body, f"{beside}{name}", document), (place, name)


@pytest.mark.parametrize("api", OPERATIONS)
def test_credentials_are_said_for_every_scheme(api: str) -> None:
    pattern = re.compile(r"\$\.components\.securitySchemes\['([^']+)'\]")
    said = {match[1] for one in actions(api, "facts") if (match := pattern.fullmatch(one["target"]))}
    assert said == patched(api)["components"]["securitySchemes"].keys()
    without = {one["operationId"] for one in patched_operations(api).values() if not one["security"]}
    open_to_all = {"journeys-app": {"getCioAllowlist"}, "journeys-track": {"unsubscribe", "metrics", "pushMetrics"}}
    assert without == open_to_all.get(api, set())


def test_headers_are_parameters_of_the_call() -> None:
    (headers,) = [one["update"]["x-headers"] for one in actions("pipelines", "facts") if "x-headers" in one["update"]]
    for place, operation in operations("pipelines").items():
        assert headers.keys() <= parameters(operation, "header").keys(), place


def test_a_bucket_per_value_names_a_parameter_of_the_path() -> None:
    for api in OPERATIONS:
        (buckets,) = [one["update"]["x-buckets"] for one in actions(api, "rate_limits") if "x-buckets" in one["update"]]
        for place, name in facts(api, "x-bucket"):
            key = buckets[name].get("key")
            assert key is None or key in parameters(operations(api)[place], "path"), place
