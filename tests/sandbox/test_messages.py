"""Messages: sending, templates, broadcasts, newsletters, metrics, exports, imports, webhooks."""

from __future__ import annotations

import csv
import hashlib
import hmac
import io
import threading
import time
from pathlib import Path

import httpx
import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from customerio_sandbox import Sandbox, Settings
from tests.sandbox.conftest import Apis


def test_a_template_is_rendered_with_the_person_and_the_data(seeded: Sandbox) -> None:
    http = Apis(seeded)
    id = http.email("1", message_data={"name": "Ada L."})
    message = seeded.message(to="1@example.com")
    assert message.subject == "Welcome, Ada"
    assert message.body.startswith("<p>Hi Ada L., see <a")
    assert message.plain == "Hi Ada L., see how to start."
    archived = http.app.get(f"/v1/messages/{id}/archived_message").json()["archived_message"]
    assert (archived["subject"], archived["from"]) == ("Welcome, Ada", "Acme <hi@example.com>")


def test_a_language_chooses_the_translation(seeded: Sandbox) -> None:
    Apis(seeded).email("1", language="de")
    assert seeded.messages[-1].subject == "Willkommen, Ada"


def test_what_the_call_gives_goes_before_the_template(seeded: Sandbox) -> None:
    Apis(seeded).email("1", subject="Mine {{trigger.n}}", message_data={"n": 3}, headers={"X-A": "b"})
    assert seeded.messages[-1].subject == "Mine 3"
    assert seeded.messages[-1].headers == {"X-A": "b"}


def test_broken_liquid_fails_the_message(seeded: Sandbox) -> None:
    Apis(seeded).email("1", subject="{{ oops", body="x")
    assert seeded.messages[-1].state == "failed"
    assert "Liquid" in (seeded.messages[-1].failure or "")


def test_a_message_waits_for_its_time(sandbox: Sandbox, http: Apis) -> None:
    http.email("7", send_at=sandbox.engine.store.now + 86_400)
    assert sandbox.messages[0].state == "queued"
    sandbox.advance(days=1, seconds=1)
    assert sandbox.messages[0].state == "sent"


def test_a_draft_is_not_sent(sandbox: Sandbox, http: Apis) -> None:
    http.email("7", queue_draft=True)
    assert (sandbox.messages[0].state, list(sandbox.messages[0].metrics)) == ("drafted", ["drafted"])


def test_an_unsubscribed_person_gets_nothing_they_need_not(sandbox: Sandbox, http: Apis) -> None:
    http.identify("7", unsubscribed=True)
    http.email("7", send_to_unsubscribed=False)
    http.email("7")
    assert [message.state for message in sandbox.messages] == ["undeliverable", "sent"]


def test_a_bounce_suppresses_the_address(sandbox: Sandbox, http: Apis) -> None:
    sandbox.deliver(http.email("7"), "bounced", reason="mailbox full")
    listed = http.app.get("/v1/esp/suppression/bounces").json()["suppressions"]
    assert [each["email"] for each in listed] == ["7@example.com"]
    http.email("7")
    assert sandbox.messages[-1].state == "undeliverable"
    http.app.delete("/v1/esp/suppression/bounces/7%40example.com")
    http.email("7")
    assert sandbox.messages[-1].state == "sent"


def test_a_push_goes_to_the_devices_of_the_person(sandbox: Sandbox, http: Apis) -> None:
    http.track.put("/api/v1/customers/7/devices", json={"device": {"id": "t1", "platform": "android"}})
    body = {"transactional_message_id": 1, "identifiers": {"id": "7"}, "to": "all", "title": "Hi", "message": "there"}
    assert http.app.post("/v1/send/push", json=body).status_code == 200
    assert (sandbox.messages[0].to, sandbox.messages[0].subject, sandbox.messages[0].body) == ("t1", "Hi", "there")


def test_metrics_are_counted_from_the_messages(seeded: Sandbox) -> None:
    http = Apis(seeded)
    seeded.deliver(http.email("1"), "clicked")
    http.email("2")
    series = http.app.get("/v1/transactional/1/metrics?period=days&steps=3").json()["metric"]["series"]
    assert (series["sent"], series["opened"], series["clicked"]) == ([0, 0, 2], [0, 0, 1], [0, 0, 1])
    (link,) = http.app.get("/v1/transactional/1/metrics/links?period=days&steps=3").json()["links"]
    assert (link["link"]["href"], link["metric"]["series"]["clicked"][-1]) == ("https://example.com/start", 1)
    found = http.app.get("/v1/transactional/1/messages?metric=clicked").json()["messages"]
    assert [each["recipient"] for each in found] == ["1@example.com"]


def test_campaigns_and_newsletters_have_the_series_of_their_seed(seeded: Sandbox) -> None:
    """Pagination: without version, metrics are those of version 1."""
    http = Apis(seeded)
    series = http.app.get("/v1/campaigns/1/metrics?period=days&steps=4").json()["metric"]["series"]
    assert series["sent"] == [0, 1, 2, 3]
    assert "version 1" in seeded.warnings[-1]
    assert http.app.get("/v1/newsletters/1/metrics?steps=2").json()["metric"]["series"]["sent"] == [10, 20]


def test_a_broadcast_reaches_its_audience(seeded: Sandbox) -> None:
    http = Apis(seeded)
    id = http.app.post("/v1/campaigns/1/triggers", json={"data": {"headline": "Hello"}}).json()["id"]
    assert [(message.to, message.subject, message.body) for message in seeded.messages] == [
        ("ada@example.com", "News for Ada", "<p>Hello</p>"),
        ("bob@example.com", "News for Bob", "<p>Hello</p>"),
    ]
    assert http.app.get(f"/v1/campaigns/1/triggers/{id}").json()["processed_at"]


def test_a_broadcast_names_who_is_missing(seeded: Sandbox) -> None:
    http = Apis(seeded)
    users = [{"id": "1", "data": {"headline": "One"}}, {"id": "nobody"}]
    id = http.app.post("/v1/campaigns/1/triggers", json={"per_user_data": users}).json()["id"]
    assert [message.body for message in seeded.messages] == ["<p>One</p>"]
    assert http.app.get(f"/v1/campaigns/1/triggers/{id}/errors").json()["errors"] == ["no person has the id nobody"]


def test_five_triggers_can_wait() -> None:
    """Payload limits: 5 queued."""
    with Sandbox(settings=Settings(processing_seconds=60)) as sandbox:
        http = Apis(sandbox)
        statuses = [http.app.post("/v1/campaigns/1/triggers", json={}).status_code for _ in range(6)]
        assert statuses == [200] * 5 + [429]
        sandbox.advance(minutes=2)
        assert http.app.post("/v1/campaigns/1/triggers", json={}).status_code == 200


def test_a_newsletter_is_made_and_sent(seeded: Sandbox) -> None:
    http = Apis(seeded)
    body = {
        "name": "Nov", "type": "email", "subject": "Hi {{customer.first_name}}", "body": "<p>x</p>",
        "recipients": {"segment": {"id": 2}},
    }  # fmt: skip
    made = http.app.post("/v1/newsletters", json=body).json()["newsletter"]
    assert seeded.messages == []
    http.app.post(f"/v1/newsletters/{made['id']}/send", json={})
    assert [(message.to, message.subject) for message in seeded.messages] == [("ada@example.com", "Hi Ada")]
    assert http.app.post(f"/v1/newsletters/{made['id']}/send", json={}).status_code == 422


def test_collections_and_snippets_are_kept(sandbox: Sandbox, http: Apis) -> None:
    made = http.app.post("/v1/collections", json={"name": "cities", "data": [{"name": "Berlin"}]}).json()["collection"]
    assert (made["rows"], made["schema"]) == (1, ["name"])
    http.app.put(f"/v1/collections/{made['id']}/content", json=[{"name": "Rome"}, {"name": "Oslo"}])
    assert http.app.get(f"/v1/collections/{made['id']}/content").json() == [{"name": "Rome"}, {"name": "Oslo"}]
    http.app.put("/v1/snippets", json={"name": "footer", "value": "Bye"})
    http.email("7", body="{{snippets.footer}}!")
    assert sandbox.messages[-1].body == "Bye!"
    http.app.delete("/v1/snippets/footer")
    assert http.app.get("/v1/snippets").json() == {"snippets": []}


@pytest.mark.parametrize(
    ("name", "text", "media"),
    [
        ("a.csv", "name,n\nRome,1\nOslo,2\n", ""),
        ("a", "name,n\nRome,1\nOslo,2\n", "text/csv; charset=utf-8"),
        ("a", '[{"name": "Rome", "n": "1"}, {"name": "Oslo", "n": "2"}]', "text/plain"),
        ("a.csv", '[{"name": "Rome", "n": "1"}, {"name": "Oslo", "n": "2"}]', "application/json"),
    ],
)
def test_a_collection_is_read_from_a_url(
    sandbox: Sandbox, http: Apis, httpserver: HTTPServer, name: str, text: str, media: str
) -> None:
    """Collections: the content type decides what a file is, then its name; failing both it is JSON."""
    httpserver.expect_request(f"/{name}").respond_with_data(text, content_type=media or "application/octet-stream")
    body = {"name": "cities", "url": httpserver.url_for(f"/{name}")}
    id = http.app.post("/v1/collections", json=body).json()["collection"]["id"]
    rows = [{"name": "Rome", "n": "1"}, {"name": "Oslo", "n": "2"}]
    assert http.app.get(f"/v1/collections/{id}/content").json() == rows
    assert http.app.get(f"/v1/collections/{id}").json()["collection"]["rows"] == 2
    assert not sandbox.warnings


def test_a_collection_whose_file_cannot_be_read_keeps_its_rows(sandbox: Sandbox, http: Apis, tmp_path: Path) -> None:
    made = http.app.post("/v1/collections", json={"name": "c", "data": [{"n": 1}]}).json()["collection"]
    http.app.put(f"/v1/collections/{made['id']}", json={"url": (tmp_path / "missing.json").as_uri()})
    assert http.app.get(f"/v1/collections/{made['id']}/content").json() == [{"n": 1}]
    http.app.get(f"/v1/collections/{made['id']}")
    assert "could not be read" in sandbox.warnings[-1]


def test_a_collection_is_read_again_where_its_file_was_found(http: Apis, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "c.json"
    body = {"name": "c", "url": file.as_uri()}
    made = http.app.post("/v1/collections", json=body).json()["collection"]
    http.app.get(f"/v1/collections/{made['id']}")
    file.write_text('{"n": 1}')
    http.app.put(f"/v1/collections/{made['id']}", json={"url": file.as_uri()})
    assert http.app.get(f"/v1/collections/{made['id']}/content").json() == [{"n": 1}]


def test_the_data_index_is_kept(sandbox: Sandbox, http: Apis) -> None:
    """Data index: describes attributes and events, and changes no person."""
    entry = {"name": "plan", "description": "What they pay for", "privacy_level": 1}
    assert http.app.post("/v1/data_index/attributes", json={"attributes": [entry]}).status_code == 204
    http.app.post("/v1/data_index/attributes", json={"attributes": [{"name": "plan", "description": "The plan"}]})
    http.app.post("/v1/data_index/events", json={"events": [{"name": "bought", "description": "Paid"}]})
    records = sandbox.snapshot()["snapshot"]["records"]
    assert records["index_attributes"] == {"plan": {**entry, "description": "The plan"}}
    assert list(records["index_events"]) == ["bought"]
    assert http.app.post("/v1/data_index/events", json={"events": []}).status_code == 400


def test_assets_have_folders(http: Apis) -> None:
    folder = http.app.post("/v1/assets/folders", json={"name": "pictures"}).json()["folder"]["id"]
    file = {"file": ("a.png", b"12345")}
    made = http.app.post("/v1/assets/files", files=file, data={"parent_folder_id": str(folder)}).json()["asset"]
    assert (made["size"], made["path"]) == (5, "/pictures/a.png")
    assert http.app.post("/v1/assets/files", files=file, data={"parent_folder_id": str(folder)}).status_code == 409
    assert http.app.delete(f"/v1/assets/folders/{folder}").status_code == 409
    http.app.delete(f"/v1/assets/files/{made['id']}")
    assert http.app.delete(f"/v1/assets/folders/{folder}").status_code == 204


def test_an_export_is_a_file_behind_a_link_that_expires(seeded: Sandbox) -> None:
    """Waiting."""
    http = Apis(seeded)
    filters = {"attribute": {"field": "plan", "operator": "exists"}}
    export = http.app.post("/v1/exports/customers", json={"filters": filters}).json()["export"]
    assert export["status"] == "pending"
    assert http.app.get(f"/v1/exports/{export['id']}").json()["export"]["status"] == "done"
    url = http.app.get(f"/v1/exports/{export['id']}/download").json()["url"]
    rows = list(csv.DictReader(io.StringIO(httpx.get(url).text)))
    assert [row["email"] for row in rows] == ["ada@example.com", "bob@example.com"]
    assert httpx.get(url.replace("signature=", "signature=0")).status_code == 403
    seeded.advance(minutes=16)
    assert httpx.get(url).status_code == 403


def test_deliveries_are_exported(seeded: Sandbox) -> None:
    http = Apis(seeded)
    seeded.deliver(http.email("1"), "opened")
    export = http.app.post("/v1/exports/deliveries", json={"transactional_message_id": 1}).json()["export"]
    url = http.app.get(f"/v1/exports/{export['id']}/download").json()["url"]
    (row,) = csv.DictReader(io.StringIO(httpx.get(url).text))
    assert row["recipient"] == "1@example.com" and row["opened"]


def test_an_import_reads_its_file(sandbox: Sandbox, http: Apis, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("id,plan\n7,pro\n,free\n8,free\n")
    body = {"name": "x", "type": "people", "identifier": "id", "data_file_url": file.as_uri()}
    id = http.app.post("/v1/imports", json={"import": body}).json()["import"]["id"]
    found = http.app.get(f"/v1/imports/{id}").json()["import"]
    assert (found["state"], found["rows_to_import"], found["rows_imported"]) == ("imported", 3, 2)
    assert found["error_export_id"]
    assert sandbox.person(id="8").attributes == {"plan": "free"}


def test_an_import_without_its_file_fails(sandbox: Sandbox, http: Apis, tmp_path: Path) -> None:
    body = {"name": "x", "type": "people", "identifier": "id", "data_file_url": (tmp_path / "none.csv").as_uri()}
    id = http.app.post("/v1/imports", json={"import": body}).json()["import"]["id"]
    assert http.app.get(f"/v1/imports/{id}").json()["import"]["state"] == "failed"


def test_reporting_webhooks_are_signed_and_retried(sandbox: Sandbox, http: Apis, httpserver: HTTPServer) -> None:
    """Reporting webhooks."""
    came: list[Request] = []
    statuses = [500, 200, 200]

    def take(request: Request) -> Response:
        request.get_data()
        came.append(request)
        return Response(status=statuses[len(came) - 1])

    httpserver.expect_request("/hook").respond_with_handler(take)
    hook = {"name": "h", "endpoint": httpserver.url_for("/hook"), "events": ["email_sent", "email_clicked"]}
    http.app.post("/v1/reporting_webhooks", json=hook)
    id = http.email("7")
    sandbox.flush_webhooks()
    assert len(came) == 1
    sandbox.flush_webhooks()
    assert len(came) == 1  # it waits before it tries again
    sandbox.advance(minutes=2)
    sandbox.flush_webhooks()
    assert [request.get_json() for request in came[:1]] == [came[1].get_json()]
    sandbox.deliver(id, "clicked", href="https://example.com/a")
    sandbox.flush_webhooks()
    last = came[-1]
    event = last.get_json()
    assert (event["object_type"], event["metric"], event["data"]["href"]) == (
        "email",
        "clicked",
        "https://example.com/a",
    )
    signed = b"v0:" + last.headers["X-CIO-Timestamp"].encode() + b":" + last.get_data()
    key = sandbox.settings.signing_key.encode()
    assert last.headers["X-CIO-Signature"] == hmac.new(key, signed, hashlib.sha256).hexdigest()
    assert sandbox.engine.store.state.outbox == []


def test_webhooks_that_two_send_at_once_arrive_once(http: Apis, sandbox: Sandbox, httpserver: HTTPServer) -> None:
    """A sandbox that listens sends what is due by itself, beside a test that asks it to."""
    came: list[str] = []

    def take(request: Request) -> Response:
        came.append(request.get_json()["event_id"])
        time.sleep(0.05)  # in which the other one looks
        return Response(status=200)

    httpserver.expect_request("/hook").respond_with_handler(take)
    hook = {"name": "h", "endpoint": httpserver.url_for("/hook"), "events": ["email_sent"]}
    http.app.post("/v1/reporting_webhooks", json=hook)
    for _ in range(3):
        http.email("7")
    both = [threading.Thread(target=sandbox.flush_webhooks) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join(30)
    assert len(came) == len(set(came)) == 3


def test_an_unsubscribe_reaches_the_person_and_the_webhook(sandbox: Sandbox, http: Apis) -> None:
    hook = {"name": "h", "endpoint": "https://example.com/h", "events": ["customer_unsubscribed"]}
    http.app.post("/v1/reporting_webhooks", json=hook)
    http.track.post(f"/unsubscribe/{http.email('7')}", json={"unsubscribe": True})
    assert sandbox.person(id="7").unsubscribed
    (event,) = [each.event for each in sandbox.engine.store.state.outbox]
    assert (event["object_type"], event["metric"], event["data"]["customer_id"]) == ("customer", "unsubscribed", "7")


def test_what_cannot_happen_to_a_message_is_refused(sandbox: Sandbox, http: Apis) -> None:
    with pytest.raises(ValueError, match="'read' is not something that happens"):
        sandbox.deliver(http.email("7"), "read")


def test_a_live_notification_ends(sandbox: Sandbox, http: Apis) -> None:
    content = {"attributes": {"a": 1}, "content_state": {"b": 1}}
    body = {"identifiers": {"id": "7"}, "notification_type": "x", **content}
    id = http.app.post("/v1/live_notifications/start", json=body).json()["instance_id"]
    http.app.post("/v1/live_notifications/end", json={"instance_id": id})
    assert http.app.get(f"/v1/live_notifications/{id}").json()["state"] == "ended"
    assert http.app.post("/v1/live_notifications/end", json={"instance_id": id}).status_code == 400
