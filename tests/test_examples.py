"""The scripts in examples/, each against the sandbox: what they send, and what they make of the responses."""

from __future__ import annotations

import base64
import csv
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from zoneinfo import ZoneInfo

import pytest
from pytest_httpserver import HTTPServer

from customerio_client import CustomerIO, JobFailed
from customerio_sandbox import Sandbox
from examples import campaign_metrics, demo, email_with_attachment, export_people, find_person, identify_and_track


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def cio(sandbox: Sandbox) -> Iterator[CustomerIO]:
    given = sandbox.credentials
    names = {name: getattr(given, name) for name in ("site_id", "track_api_key", "app_api_key", "pipelines_api_key")}
    with CustomerIO(**names, track_url=sandbox.track_url, app_url=sandbox.app_url) as client:
        yield client


def test_identify_and_track(cio: CustomerIO, sandbox: Sandbox) -> None:
    identify_and_track.main(cio)
    person = sandbox.person(email="ada@example.com")
    assert person.attributes == {"first_name": "Ada", "plan": "pro", "created_at": 1789041600}
    assert [(event.name, event.data) for event in person.events] == [
        ("purchase", {"total": 12.5, "items": ["tea", "cups"]})
    ]
    assert sandbox.warnings == []


def test_email_with_attachment(cio: CustomerIO, sandbox: Sandbox, tmp_path: Path) -> None:
    file = tmp_path / "invoice.pdf"
    file.write_bytes(bytes(range(256)))
    assert email_with_attachment.main(cio, file) == sandbox.messages[0].id
    message = sandbox.message(to="ada@example.com")
    assert base64.b64decode(message.attachments["invoice.pdf"], validate=True) == file.read_bytes()
    assert message.template == "44"


def test_export_people(cio: CustomerIO, sandbox: Sandbox, tmp_path: Path) -> None:
    people = [{"id": str(id), "attributes": {"plan": plan}} for id, plan in ((7, "pro"), (8, "free"), (9, "pro"))]
    sandbox.seed({"people": people, "segments": [{"id": 3, "name": "Beta", "members": ["7", "8"]}]})
    export_people.main(cio, tmp_path / "people.csv", pause=0.001)
    with (tmp_path / "people.csv").open() as file:
        assert [row["id"] for row in csv.DictReader(file)] == ["7"]


def test_an_export_that_fails(httpserver: HTTPServer, tmp_path: Path) -> None:
    """The sandbox's exports do not fail."""
    failed = {"export": {"id": 9, "status": "failed"}}
    httpserver.expect_request("/v1/exports/customers").respond_with_json(failed)
    httpserver.expect_request("/v1/exports/9").respond_with_json(failed)
    url = httpserver.url_for("").rstrip("/")
    with CustomerIO(app_api_key="a", app_url=url) as cio, pytest.raises(JobFailed, match="failed"):
        export_people.main(cio, tmp_path / "people.csv", pause=0.001)
    assert not (tmp_path / "people.csv").exists()


def test_campaign_metrics(cio: CustomerIO, sandbox: Sandbox) -> None:
    series = {"sent": [3, 4, 0, 0, 0, 0, 1], "opened": [1, 2, 0, 0, 0, 0, 0]}
    sandbox.seed({"campaigns": [{"id": 13, "name": "Onboarding", "series": series}]})
    week = campaign_metrics.main(cio, 13, date(2026, 10, 20))  # in it, summer time ends
    assert week[date(2026, 10, 21)] == (4, 2) and len(week) == 7
    asked = {name: values[0] for name, values in parse_qs(urlsplit(sandbox.requests[0].target).query).items()}
    assert (asked["version"], asked["res"], asked["tz"]) == ("2", "days", "Europe/Berlin")
    begin, end = (datetime.fromtimestamp(int(asked[name]), ZoneInfo("Europe/Berlin")) for name in ("start", "end"))
    assert (begin.isoformat(), end.isoformat()) == ("2026-10-20T00:00:00+02:00", "2026-10-26T23:59:59+01:00")


def test_find_a_person_with_a_plus_in_the_address(cio: CustomerIO, sandbox: Sandbox) -> None:
    sandbox.seed({"people": [{"id": "7", "email": "ada+news@example.com", "attributes": {"plan": "pro"}}]})
    (person,) = find_person.main(cio, "ada+news@example.com")
    assert person.id == "7" and person.attributes and person.attributes.extra["plan"] == "pro"
    first, second = (urlsplit(request.target) for request in sandbox.requests)
    assert first.query == "email=ada%2Bnews%40example.com"
    assert parse_qs(second.query)["id_type"] == ["cio_id"]


def test_the_demo_shows_what_it_sends(capsys: pytest.CaptureFixture[str]) -> None:
    demo.main([])
    said = capsys.readouterr().out
    assert '{"email":"ada@example.com","plan":"pro"}' in said and "You are pro" in said


def test_the_time_in_the_example_is_the_one_that_is_sent() -> None:
    assert datetime(2026, 9, 10, 12, tzinfo=UTC).timestamp() == 1789041600
