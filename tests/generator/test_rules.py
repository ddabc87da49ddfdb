"""Facts by rule: an operation that nobody has seen has those of its path and its shape."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import GeneratorError
from generator.stages.distil import distil
from generator.stages.emit import emit
from generator.stages.fold import fold
from generator.stages.mend import mend
from generator.stages.patch import load, patch, read
from generator.stages.rules import uncovered
from tests.generator.openapi import document, operation, thing
from tests.generator.places import PROJECT
from tests.generator.test_other_documents import python

Json = dict[str, Any]
HEAD = {"overlay": "1.0.0", "info": {"title": "Rules", "version": "1"}}
SAID = {"x-reason": "r", "x-source": "s"}


def rule(said: Json, update: Json, **more: Any) -> Json:
    return {"target": "$.paths.*.*", "x-rule": said, "update": update, **SAID, **more}


def by_hand(target: str, update: Json) -> Json:
    return {"target": target, "update": update, **SAID}


def patched(source: Json, *actions: Json) -> tuple[Json, list[str]]:
    overlay = read(json.dumps({**HEAD, "actions": list(actions)}).encode(), "rules.json")
    result = patch(fold(distil(source)[0], api="things").document, [overlay], stale="report")
    return result.document, [finding.message for finding in result.findings]


def query(**types: str) -> list[Json]:
    return [{"name": name, "in": "query", "schema": {"type": kind}} for name, kind in types.items()]


LIST = {"type": "array", "items": {"type": "string"}}
PAGINATION = thing(pagination=thing(limit="integer", page="integer", total="integer", next_cursor="string"))
PAGE, TWO_LISTS = thing(items=LIST, next="string"), thing(a=LIST, b=LIST, meta=PAGINATION)
SOURCE = document(
    {
        "/send/a": {"post": operation("sendA", body=thing(send_at="integer", to="string"))},
        "/send/b": {"post": operation("sendB", body=thing(to="string")), "get": operation("getB")},
        "/things": {"get": operation("list", parameters=query(start="string", limit="integer"), answer=PAGE)},
        "/times": {"get": operation("times", parameters=query(start="integer"), answer=PAGE)},
        "/numbered": {"get": operation("numbered", parameters=query(page="integer"), answer=TWO_LISTS)},
    }
)
PAGES = rule(
    {"query": {"start": "string"}, "response": ["next"]},
    {"x-pagination": {"style": "cursor", "cursor": "start", "next": "next", "items": "=list", "limit": "=query.limit"}},
)
NUMBERS = rule(
    {"query": {"page": "integer"}, "response": ["meta.pagination"]},
    {"x-pagination": {"style": "page", "page": "page", "items": "=list", "more": "=others", "limit": "=query.limit"}},
)
BUCKET = rule({"path": "/send/.*", "methods": ["post"]}, {"x-bucket": "send"})


def test_a_rule_is_for_the_operations_of_a_path_and_a_method() -> None:
    facts, stale = patched(SOURCE, BUCKET)
    having = {path for path, item in facts["paths"].items() for one in item.values() if "x-bucket" in one}
    assert having == {"/send/a", "/send/b"} and "x-bucket" not in facts["paths"]["/send/b"]["get"] and stale == []


def test_what_is_said_by_hand_is_the_exception_wherever_it_stands() -> None:
    facts, stale = patched(SOURCE, BUCKET, by_hand("$.paths['/send/a'].post", {"x-bucket": "other"}))
    assert facts["paths"]["/send/a"]["post"]["x-bucket"] == "other"
    assert facts["paths"]["/send/b"]["post"]["x-bucket"] == "send" and stale == []


def test_the_first_of_two_rules_counts() -> None:
    first = rule({"path": "/send/.*", "body": ["send_at"]}, {"x-limits": {"fields": {"send_at": {"days_ahead": 90}}}})
    facts, stale = patched(SOURCE, first, rule({"path": "/send/.*", "methods": ["post"]}, {"x-limits": {"body": 9}}))
    assert "fields" in facts["paths"]["/send/a"]["post"]["x-limits"] and stale == []
    assert facts["paths"]["/send/b"]["post"]["x-limits"] == {"body": 9}


def test_pages_follow_from_what_an_operation_takes_and_returns() -> None:
    facts, stale = patched(SOURCE, PAGES, NUMBERS)
    pages = {
        path: one["x-pagination"]
        for path, item in facts["paths"].items()
        for one in item.values()
        if "x-pagination" in one
    }
    assert pages == {
        "/things": {"style": "cursor", "cursor": "start", "next": "next", "items": "items", "limit": "limit"},
        "/numbered": {"style": "page", "page": "page", "items": "a", "more": ["b"]},
    }
    assert stale == []


def test_a_rule_that_fits_nothing_is_stale() -> None:
    _, stale = patched(SOURCE, rule({"path": "/gone/.*"}, {"x-bucket": "send"}))
    assert stale == ["the rule fits no operation"]


def test_words_are_given_one_by_one_to_what_has_none() -> None:
    said = by_hand("$.paths['/things'].get", {"x-docs": {"summary": "Things.", "parameters": {"start": "By hand."}}})
    words = {"parameters": {"start": "A cursor.", "limit": "A size.", "gone": "Nothing."}, "body": {"to": "Whom."}}
    facts, stale = patched(SOURCE, rule({"path": "/.*"}, {"x-docs": words}), said)
    docs = {
        f"{method} {path}": one["x-docs"]
        for path, item in facts["paths"].items()
        for method, one in item.items()
        if "x-docs" in one
    }
    assert docs == {
        "post /send/a": {"body": {"to": "Whom."}},
        "post /send/b": {"body": {"to": "Whom."}},
        "get /things": {"summary": "Things.", "parameters": {"start": "By hand.", "limit": "A size."}},
        "get /times": {"parameters": {"start": "A cursor."}},
    }
    assert stale == ["parameters: nothing has 'gone'"]


def test_words_of_classes_go_to_the_fields_that_a_class_has() -> None:
    action = rule({"fields": ["items"]}, {"x-docs": {"fields": {"items": "All of them.", "next": "Cursor.", "z": "?"}}})
    facts, stale = patched(SOURCE, action | {"target": "$.components.schemas.*"})
    words = [one["x-docs"]["fields"] for one in facts["components"]["schemas"].values() if "x-docs" in one]
    assert words == [{"items": "All of them.", "next": "Cursor."}] and stale == ["fields: nothing has 'z'"]


@pytest.mark.parametrize(
    ("action", "told"),
    [
        (rule({"path": "/.*"}, {"x-docs": {"summary": "All."}}), "x-docs of a rule has no 'summary'"),
        (rule({"path": "/.*"}, {"x-docs": {"body": ["to"]}}), "says of each name what it is"),
        (rule({"fields": ["a"], "path": "/.*"}, {"x-bucket": "b"}), "x-rule has no 'path'"),
        (rule({"fields": ["a"]}, {"x-docs": {"fields": {"a": "A."}}}), "is not a class"),
        (rule({"pfad": "/x"}, {"x-bucket": "b"}), "x-rule has no 'pfad'"),
        (rule({}, {"x-bucket": "b"}), "x-rule says nothing"),
        (rule({"path": "("}, {"x-bucket": "b"}), "not a regular expression"),
        (rule({"methods": "post"}, {"x-bucket": "b"}), "a list of texts"),
        (rule({"query": ["start"]}, {"x-bucket": "b"}), "of each parameter its type"),
        ({"target": "$.paths", "x-rule": {"path": "x"}, "remove": True, "x-expect": {}, **SAID}, "a rule is an update"),
    ],
)
def test_a_rule_that_could_never_work_is_refused_with_its_place(action: Json, told: str) -> None:
    with pytest.raises(GeneratorError, match=r"rules\.json") as refused:
        patched(SOURCE, action)
    assert told in str(refused.value)


def test_what_no_rule_covers_is_a_finding() -> None:
    facts, _ = patched(SOURCE, PAGES)
    told = {finding.where: finding.message for finding in uncovered(facts)}
    assert "looks paged (page, meta.pagination)" in told["GET /numbered"]
    assert "x-retry is missing" in told["POST /send/a"] and "GET /things" not in told and "GET /times" in told
    covered, _ = patched(SOURCE, PAGES, NUMBERS, rule({"methods": ["post"]}, {"x-retry": "unsafe"}))
    assert {finding.where for finding in uncovered(covered)} == {"GET /times"}


@pytest.mark.parametrize(
    ("prose", "rate"),
    [
        ("**This endpoint is rate-limited to one request every 10 seconds per broadcast.**", "1 per 10 seconds"),
        ("Finds it.\n\nThis endpoint is limited to 100 requests per day. So be careful.", "100 per day"),
        ("At most 3,000 calls per 3 seconds.", "3000 per 3 seconds"),
        ("Throttled: 5/second.", "5 per second"),
        ("Call it once a day, there is no limit.", "1 per day"),
        ("You should call it whenever a user requests a page. A limit of 32 kB per request applies.", None),
        ("Send one message per person. It is limited.", None),
    ],
)
def test_a_rate_limit_in_the_prose_is_kept_as_numbers_and_a_finding_where_no_bucket_counts_it(
    prose: str, rate: str | None
) -> None:
    source = document({"/send/a": {"get": operation("getA", answer=thing(a="string")) | {"description": prose}}})
    facts = fold(distil(source)[0], api="things").document
    found = facts["paths"]["/send/a"]["get"]
    assert found.get("x-prose-rate") == rate and "description" not in found
    assert fold(distil(facts)[0], api="things").document == facts  # a contract keeps it
    told = [finding.message for finding in uncovered(facts)]
    said = f"the document's prose limits it to {rate}, and nothing counts that: x-bucket is missing"
    assert told == ([said] if rate else [])
    covered, _ = patched(source, rule({"path": "/send/.*"}, {"x-bucket": "send"}))
    assert uncovered(covered) == []


def test_the_rates_in_the_vendors_prose_are_found(shared_specs: Path) -> None:
    facts, _ = distil(json.loads((shared_specs / "baseline/journeys-app.json").read_bytes()))
    rates = {one["operationId"]: one["x-prose-rate"] for item in facts["paths"].values() for one in item.values()
             if "x-prose-rate" in one}  # fmt: skip
    assert rates == {"triggerBroadcast": "1 per 10 seconds", "getArchivedMessage": "100 per day"}


# --- tomorrow -------------------------------------------------------------------------------------------------

APP = PROJECT / "specs"


def tomorrow() -> Json:
    """The App contract with nothing but the sends and what they need, and one that nobody has heard of."""
    contract: Json = json.loads((APP / "contract/journeys-app.json").read_bytes())
    sends = {path: item for path, item in contract["paths"].items() if path.startswith("/v1/send/")}
    new = copy.deepcopy(sends["/v1/send/sms"])
    new["post"] |= {"operationId": "sendPigeon", "security": []}
    new["post"].pop("deprecated", None)
    return {**contract, "paths": {**sends, "/v1/send/pigeon": new}}


def test_a_send_of_tomorrow_needs_no_hand(tmp_path: Path) -> None:
    """Bucket, limits, times, credentials and a place in an outbox, as they come out in the package."""
    facts = patch(tomorrow(), load(APP / "overlays/journeys-app"), stale="report").document
    emit(mend(facts)[0], api="journeys-app", package="customerio_app", out=tmp_path)
    script = """
import json
from customerio_app import OPERATIONS
old, new = OPERATIONS["sendSMS"], OPERATIONS["sendPigeon"]
for one in (old, new):
    print(json.dumps([one.bucket.name, one.bucket.requests, repr(one.limits), one.auth, one.credentials, one.retry,
                      next(f.type for f in one.body.fields if f.name == "send_at"), one.deferrable, one.person]))
from customerio_app import DeferredApi
from customerio_core import Deferring
app = DeferredApi(Deferring(lambda operation, request, options: operation.path))
put = getattr(getattr(app, new.resource), new.name)
print(json.dumps([put(to="1", identifiers={"id": "7"}, transactional_message_id=4)]))
"""
    old, new, put = (json.loads(line) for line in python(script, tmp_path).splitlines())
    assert put == ["/v1/send/pigeon"] and new[7:] == [True, ["identifiers", "to"]]
    assert old == new and "days_ahead=90" in new[2] and "UnixTime" in new[6] and new[3] == "bearer"
