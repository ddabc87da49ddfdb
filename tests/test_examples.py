"""The scripts in examples/, each against a local server: what they send, and what they make of the answers."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pytest_httpserver import HTTPServer

from customerio_client import CustomerIO, JobFailed
from examples import campaign_metrics, email_with_attachment, export_people, find_person, identify_and_track


@pytest.fixture
def cio(httpserver: HTTPServer) -> Iterator[CustomerIO]:
    url = httpserver.url_for("").rstrip("/")
    with CustomerIO(site_id="s", track_api_key="t", app_api_key="a", track_url=url, app_url=url) as client:
        yield client
    httpserver.check_assertions()


def test_identify_and_track(cio: CustomerIO, httpserver: HTTPServer) -> None:
    attributes = {"email": "ada@example.com", "first_name": "Ada", "plan": "pro", "created_at": 1789041600}
    path = "/api/v1/customers/ada@example.com"
    httpserver.expect_ordered_request(path, method="PUT", json=attributes).respond_with_json({})
    event = {"name": "purchase", "data": {"total": 12.5, "items": ["tea", "cups"]}}
    httpserver.expect_ordered_request(f"{path}/events", method="POST").respond_with_json({})
    identify_and_track.main(cio)
    sent = json.loads(httpserver.log[-1][0].data)
    assert {name: sent[name] for name in event} == event


def test_email_with_attachment(cio: CustomerIO, httpserver: HTTPServer, tmp_path: Path) -> None:
    file = tmp_path / "invoice.pdf"
    file.write_bytes(bytes(range(256)))
    httpserver.expect_request("/v1/send/email", method="POST").respond_with_json({"delivery_id": "d"})
    assert email_with_attachment.main(cio, file) == "d"
    sent = json.loads(httpserver.log[0][0].data)
    assert base64.b64decode(sent["attachments"]["invoice.pdf"], validate=True) == file.read_bytes()
    assert (sent["transactional_message_id"], sent["to"]) == (44, "ada@example.com")


def test_export_people(cio: CustomerIO, httpserver: HTTPServer, tmp_path: Path) -> None:
    rows = b"id,plan\n7,pro\n" * 10_000
    pending, done = ({"export": {"id": 9, "status": status, "failed": False}} for status in ("pending", "done"))
    httpserver.expect_ordered_request("/v1/exports/customers", method="POST").respond_with_json(pending)
    httpserver.expect_ordered_request("/v1/exports/9").respond_with_json(pending)
    httpserver.expect_ordered_request("/v1/exports/9").respond_with_json(done)
    link = {"url": httpserver.url_for("/bucket/export.csv?signature=x")}
    httpserver.expect_ordered_request("/v1/exports/9/download").respond_with_json(link)
    httpserver.expect_ordered_request("/bucket/export.csv").respond_with_data(rows, content_type="text/csv")
    export_people.main(cio, tmp_path / "people.csv", pause=0.001)
    assert (tmp_path / "people.csv").read_bytes() == rows
    asked = json.loads(httpserver.log[0][0].data)["filters"]["and"]
    assert asked[0] == {"segment": {"id": 3}} and asked[1]["attribute"]["field"] == "plan"
    assert "Authorization" not in httpserver.log[-1][0].headers  # the link is signed, and not the vendor's API


def test_an_export_that_fails(cio: CustomerIO, httpserver: HTTPServer, tmp_path: Path) -> None:
    failed = {"export": {"id": 9, "status": "failed"}}
    httpserver.expect_request("/v1/exports/customers").respond_with_json(failed)
    httpserver.expect_request("/v1/exports/9").respond_with_json(failed)
    with pytest.raises(JobFailed, match="failed"):
        export_people.main(cio, tmp_path / "people.csv", pause=0.001)
    assert not (tmp_path / "people.csv").exists()


def test_campaign_metrics(cio: CustomerIO, httpserver: HTTPServer) -> None:
    series = {"sent": [3, 4, 0, 0, 0, 0, 1], "opened": [1, 2, 0, 0, 0, 0, 0]}
    httpserver.expect_request("/v1/campaigns/13/metrics").respond_with_json({"metric": {"series": series}})
    week = campaign_metrics.main(cio, 13, date(2026, 10, 20))  # in it, summer time ends
    assert week[date(2026, 10, 21)] == (4, 2) and len(week) == 7
    asked = httpserver.log[0][0].args
    assert (asked["version"], asked["res"], asked["tz"]) == ("2", "days", "Europe/Berlin")
    begin, end = (datetime.fromtimestamp(int(asked[name]), ZoneInfo("Europe/Berlin")) for name in ("start", "end"))
    assert (begin.isoformat(), end.isoformat()) == ("2026-10-20T00:00:00+02:00", "2026-10-26T23:59:59+01:00")


def test_find_a_person_with_a_plus_in_the_address(cio: CustomerIO, httpserver: HTTPServer) -> None:
    found = {"results": [{"cio_id": "a3", "email": "ada+news@example.com", "id": "7"}]}
    httpserver.expect_ordered_request("/v1/customers").respond_with_json(found)
    known = {"customer": {"id": "7", "attributes": {"plan": "pro"}, "timestamps": {}}}
    httpserver.expect_ordered_request("/v1/customers/a3/attributes").respond_with_json(known)
    (person,) = find_person.main(cio, "ada+news@example.com")
    assert person.id == "7" and person.attributes and person.attributes.extra["plan"] == "pro"
    first, second = (request for request, _ in httpserver.log)
    assert first.query_string == b"email=ada%2Bnews%40example.com"
    assert second.args["id_type"] == "cio_id"


def test_the_time_in_the_example_is_the_one_that_is_sent() -> None:
    assert datetime(2026, 9, 10, 12, tzinfo=UTC).timestamp() == 1789041600
