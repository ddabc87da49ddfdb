"""People, events, segments, objects: what calls do to the state. Docstrings are sections of docs/facts.md."""

from __future__ import annotations

import httpx
import pytest

from customerio_sandbox import NotFound, Sandbox, Settings
from tests.sandbox.conftest import Apis

PRO = {"attribute": {"field": "plan", "operator": "eq", "value": "pro"}}
BOB = {"attribute": {"field": "first_name", "operator": "eq", "value": "Bob"}}
ULID = "01HF7YAT00000000000000000A"


def test_a_person_is_found_by_each_identifier(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", email="Ada@example.com", plan="pro")
    person = sandbox.person(id="7")
    assert (person.email, person.attributes) == ("Ada@example.com", {"plan": "pro"})
    assert sandbox.person(email="ada@EXAMPLE.com") == sandbox.person(cio_id=person.cio_id) == person


def test_a_path_may_be_an_email_or_a_cio_id(sandbox: Sandbox, http: Apis) -> None:
    http.identify("ada%40example.com", plan="free")
    cio_id = sandbox.person(email="ada@example.com").cio_id
    http.identify(f"cio_{cio_id}", plan="pro", id="7")
    assert sandbox.person(id="7").attributes == {"plan": "pro"}


def test_an_older_timestamp_is_dropped(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("7", plan="pro", _timestamp=1_700_000_000)
    assert http.identify("7", plan="free", _timestamp=1_600_000_000).status_code == 200
    assert sandbox.person(id="7").attributes["plan"] == "pro"
    assert "older than the stored" in sandbox.warnings[-1]


def test_null_and_empty_text_remove_an_attribute(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", plan="pro", city="Berlin", tier=1)
    http.identify("7", plan=None, city="")
    assert sandbox.person(id="7").attributes == {"tier": 1}


def test_milliseconds_are_warned_of(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("7", created_at=1_700_000_000_000)
    assert "created_at is not in unix seconds" in sandbox.warnings[-1]


def test_update_only_makes_nobody(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", _update=True, plan="pro")
    assert sandbox.people == []
    assert "no such person" in sandbox.warnings[-1]


def test_identifiers_of_two_people_change_nothing(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("7", email="ada@example.com")
    http.identify("8", email="bob@example.com")
    assert http.identify("8", email="ada@example.com").status_code == 200
    assert sandbox.person(email="bob@example.com").id == "8"
    assert "belongs to another person" in sandbox.warnings[-1]
    log = http.app.get("/v1/activities", params={"type": "failed_attribute_change"}).json()["activities"]
    assert [each["customer_id"] for each in log] == ["8"]


def test_a_deleted_person_comes_back_empty(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", plan="pro")
    before = sandbox.person(id="7").cio_id
    http.track.delete("/api/v1/customers/7")
    with pytest.raises(NotFound, match="no person has id='7'"):
        sandbox.person(id="7")
    http.identify("7")
    person = sandbox.person(id="7")
    assert person.attributes == {} and person.cio_id != before


def test_a_suppressed_person_stays_away_until_unsuppressed(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("7", email="ada@example.com")
    http.track.post("/api/v1/customers/7/suppress")
    assert http.identify("7", plan="pro").status_code == 200
    assert http.identify("ada%40example.com").status_code == 200
    assert sandbox.people == []
    assert "suppressed" in sandbox.warnings[-1]
    http.track.post("/api/v1/customers/7/unsuppress")
    http.identify("7", plan="pro")
    assert sandbox.person(id="7").attributes == {"plan": "pro"}


def test_merging_keeps_the_primary_and_gives_it_the_rest(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", plan="pro")
    http.identify("8", plan="free", city="Berlin", email="ada@example.com")
    http.track.post("/api/v1/customers/8/events", json={"name": "x"})
    http.track.post("/api/v1/merge_customers", json={"primary": {"id": "7"}, "secondary": {"id": "8"}})
    person = sandbox.person(id="7")
    assert person.attributes == {"plan": "pro", "city": "Berlin"}
    assert person.email == "ada@example.com" and [event.name for event in person.events] == ["x"]
    assert len(sandbox.people) == 1


def test_merging_into_nobody_does_nothing(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("8")
    body = {"primary": {"id": "nobody"}, "secondary": {"id": "8"}}
    assert http.track.post("/api/v1/merge_customers", json=body).status_code == 200
    assert sandbox.person(id="8")
    assert "primary person does not exist" in sandbox.warnings[-1]


def test_a_device_belongs_to_one_person(sandbox: Sandbox, http: Apis) -> None:
    device = {"id": "t1", "platform": "ios"}
    for id in ("7", "8"):
        http.track.put(f"/api/v1/customers/{id}/devices", json={"device": device})
    assert sandbox.person(id="7").devices == []
    assert [each.id for each in sandbox.person(id="8").devices] == ["t1"]
    http.track.delete("/api/v1/customers/8/devices/t1")
    assert sandbox.person(id="8").devices == []


def test_an_event_with_the_same_ulid_is_kept_once(sandbox: Sandbox, http: Apis) -> None:
    """Retry safety."""
    for _ in range(2):
        assert http.track.post("/api/v1/customers/7/events", json={"name": "x", "id": ULID}).status_code == 200
    assert len(sandbox.events) == 1
    assert "came before" in sandbox.warnings[-1]


def test_the_id_of_a_person_is_no_id_of_an_event(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.track.post("/api/v1/customers/7/events", json={"name": "x", "id": "7"})
    assert any("id of a person" in warning for warning in sandbox.warnings)


def test_an_anonymous_event_finds_its_person_later(sandbox: Sandbox, http: Apis) -> None:
    http.track.post("/api/v1/events", json={"name": "visited", "anonymous_id": "a1"})
    assert sandbox.events[0].cio_id is None
    http.identify("7", anonymous_id="a1")
    assert [event.name for event in sandbox.person(id="7").events] == ["visited"]


def test_a_batch_does_what_is_right_and_says_what_is_wrong(sandbox: Sandbox, http: Apis) -> None:
    """Errors: a Track batch can answer 207."""
    good = {"type": "person", "action": "identify", "identifiers": {"id": "7"}}
    wrong = {"type": "person", "action": "event", "identifiers": {"id": "7"}}
    huge = {"type": "person", "action": "identify", "identifiers": {"id": "8"}, "attributes": {"a": "x" * 33_000}}
    response = http.track.post("/api/v2/batch", json={"batch": [wrong, good, huge]})
    assert response.status_code == 207
    assert [(each["batch_index"], each["reason"]) for each in response.json()["errors"]] == [
        (0, "required"),
        (2, "too_large"),
    ]
    assert [person.id for person in sandbox.people] == ["7"]


def test_a_manual_segment_takes_ids_of_one_kind(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("7", email="ada@example.com")
    segment = http.app.post("/v1/segments", json={"segment": {"name": "Beta"}}).json()["segment"]["id"]
    http.track.post(f"/api/v1/segments/{segment}/add_customers", json={"ids": ["ada@example.com"]})
    assert "not of the kind" in sandbox.warnings[-1]
    assert http.app.get(f"/v1/segments/{segment}/customer_count").json()["count"] == 0
    http.track.post(f"/api/v1/segments/{segment}/add_customers?id_type=email", json={"ids": ["ada@example.com"]})
    assert sandbox.person(id="7").segments == ["Beta"]
    http.track.post(f"/api/v1/segments/{segment}/remove_customers", json={"ids": ["7"]})
    assert sandbox.person(id="7").segments == []


def test_a_segment_that_does_not_exist_is_404(http: Apis) -> None:
    assert http.track.post("/api/v1/segments/99/add_customers", json={"ids": ["7"]}).status_code == 404


@pytest.mark.parametrize(
    ("filter", "found"),
    [
        (PRO, ["1"]),
        ({"attribute": {"field": "plan", "operator": "exists"}}, ["1", "2"]),
        ({"not": {"attribute": {"field": "plan", "operator": "exists"}}}, ["3"]),
        ({"or": [{"segment": {"id": 1}}, BOB]}, ["1", "2"]),
        ({"and": [{"segment": {"id": 2}}, BOB]}, []),
    ],
)
def test_filters_are_evaluated(seeded: Sandbox, filter: object, found: list[str]) -> None:
    response = Apis(seeded).app.post("/v1/customers", json={"filter": filter})
    assert response.json()["ids"] == found


def test_an_operator_that_is_not_known_is_refused(seeded: Sandbox) -> None:
    filter = {"attribute": {"field": "plan", "operator": "like", "value": "p"}}
    response = Apis(seeded).app.post("/v1/customers", json={"filter": filter})
    assert response.status_code == 400


def test_an_unescaped_plus_finds_nothing(sandbox: Sandbox, http: Apis) -> None:
    """Silently ignored with a 2xx."""
    http.identify("7", email="ada+1@example.com")
    assert http.app.get("/v1/customers?email=ada+1@example.com").json() == {"results": []}
    assert any("%2B" in warning for warning in sandbox.warnings)
    assert len(http.app.get("/v1/customers?email=ada%2B1@example.com").json()["results"]) == 1


def test_pages_follow_a_cursor_to_the_end(sandbox: Sandbox, http: Apis) -> None:
    """Pagination."""
    for id in range(7):
        http.identify(str(id), plan="pro")
    filter = {"filter": {"attribute": {"field": "plan", "operator": "exists"}}}
    ids, start = [], ""
    while True:
        page = http.app.post("/v1/customers", params={"limit": "3", "start": start}, json=filter).json()
        ids += page["ids"]
        if not (start := page["next"]):
            break
    assert ids == [str(id) for id in range(7)]


def test_objects_and_relationships_are_seen_from_both_sides(sandbox: Sandbox, http: Apis) -> None:
    acme = {"object_id": "acme", "object_type_id": "1"}
    relationship = {"identifiers": acme, "relationship_attributes": {"role": "admin"}}
    http.entity("identify", "7", cio_relationships=[relationship])
    item = {"type": "object", "action": "identify", "identifiers": acme, "attributes": {"name": "Acme", "size": None}}
    http.track.post("/api/v2/entity", json=item)
    assert sandbox.object("acme").attributes == {"name": "Acme"}
    assert sandbox.person(id="7").objects == {("1", "acme"): {"role": "admin"}}
    people = http.app.get("/v1/objects/1/acme/relationships").json()["cio_relationships"]
    assert [each["identifiers"]["id"] for each in people] == ["7"]
    http.entity("delete_relationships", "7", cio_relationships=[{"identifiers": acme}])
    assert sandbox.person(id="7").objects == {}
    http.track.post("/api/v2/entity", json={"type": "object", "action": "delete", "identifiers": acme})
    assert sandbox.objects == []


def test_objects_are_searched_by_their_attributes(seeded: Sandbox) -> None:
    condition = {"type_id": "1", "field": "name", "operator": "eq", "value": "Acme"}
    body = {"object_type_id": "1", "filter": {"object_attribute": condition}}
    assert Apis(seeded).app.post("/v1/objects", json=body).json()["ids"] == ["1"]


def test_a_form_makes_a_person_with_its_fields(sandbox: Sandbox, http: Apis) -> None:
    response = http.track.post("/api/v1/forms/f1/submit", json={"data": {"email": "ada@example.com", "city": "Berlin"}})
    assert response.status_code == 204
    assert sandbox.person(email="ada@example.com").attributes == {"city": "Berlin"}
    assert sandbox.submissions[0].form_id == "f1"


def test_subscription_preferences_follow_the_topics(seeded: Sandbox) -> None:
    http = Apis(seeded)
    http.identify("1", cio_subscription_preferences={"topics": {"topic_1": False, "topic_2": True}})
    found = http.app.get("/v1/customers/1/subscription_preferences?id_type=id").json()["customer"]["topics"]
    assert [topic["subscribed"] for topic in found] == [False, True]
    default = http.app.get("/v1/customers/2/subscription_preferences?id_type=id").json()["customer"]["topics"]
    assert [topic["subscribed"] for topic in default] == [True, False]


def test_what_was_identified_reaches_searches_later_if_asked_for() -> None:
    with Sandbox(settings=Settings(consistency_seconds=10)) as sandbox:
        http = Apis(sandbox)
        http.identify("7", email="ada@example.com")
        trigger = http.app.post("/v1/campaigns/1/triggers", json={"ids": ["7"]}).json()["id"]
        assert sandbox.messages == []
        errors = http.app.get(f"/v1/campaigns/1/triggers/{trigger}/errors").json()["errors"]
        assert errors == ["no person has the id 7"]
        sandbox.advance(seconds=11)
        http.app.post("/v1/campaigns/1/triggers", json={"ids": ["7"]})
        assert [message.to for message in sandbox.messages] == ["ada@example.com"]


def test_pipelines_reach_the_same_people(sandbox: Sandbox, http: Apis) -> None:
    http.pipelines.post("/v1/identify", json={"userId": "7", "traits": {"email": "ada@example.com", "plan": "pro"}})
    http.pipelines.post("/v1/track", json={"userId": "7", "event": "x", "messageId": "m1"})
    http.pipelines.post("/v1/track", json={"userId": "7", "event": "x", "messageId": "m1"})
    http.pipelines.post("/v1/group", json={"userId": "7", "groupId": "acme", "traits": {"name": "Acme"}})
    http.pipelines.post("/v1/page", json={"userId": "7", "name": "Home"})
    http.pipelines.post("/v1/screen", json={"anonymousId": "a1", "name": "Start"})
    person = sandbox.person(email="ada@example.com")
    assert person.attributes == {"plan": "pro"}
    assert [(event.type, event.name) for event in person.events] == [("event", "x"), ("page", "Home")]
    assert sandbox.object("acme").attributes == {"name": "Acme"}
    http.pipelines.post("/v1/track", json={"userId": "7", "event": "User Deleted"})
    assert sandbox.people == []


def test_a_person_changes_their_subscriptions_on_a_page(seeded: Sandbox) -> None:
    """Subscription center: token and link are valid for 24 hours, for whoever has them."""
    with httpx.Client() as browser:
        http = Apis(seeded)
        given = http.app.get("/v1/subscription_center/ada%40example.com/token").json()
        assert given["url"].endswith(given["token"])
        shown = browser.get(given["url"]).text
        assert "Product news" in shown and shown.count(" checked") == 1
        saved = browser.post(given["url"], data={"topic:topic_2": "on"})
        assert "saved" in saved.text
        topics = http.app.get("/v1/customers/1/subscription_preferences").json()["customer"]["topics"]
        assert [each["subscribed"] for each in topics] == [False, True]
        assert browser.get(given["url"] + "0").status_code == 403
        browser.post(given["url"], data={"unsubscribed": "on"})
        assert seeded.person(id="1").unsubscribed
        seeded.advance(days=1, seconds=1)
        assert browser.get(given["url"]).status_code == 403
        assert http.app.get("/v1/subscription_center/nobody/token").status_code == 400
