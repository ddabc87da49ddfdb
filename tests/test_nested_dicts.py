"""How calls look to the person who writes them: names, nested dicts, overloads, constructors, raw answers."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from pytest_httpserver import HTTPServer

import customerio_app


@pytest.fixture
def app(httpserver: HTTPServer) -> Iterator[customerio_app.Api]:
    with httpx.Client(base_url=httpserver.url_for("")) as client:
        yield customerio_app.Api(client)


def test_a_field_called_body_is_called_body(app: customerio_app.Api, httpserver: HTTPServer) -> None:
    sent = {"body": "<p>", "from": "a@b.example", "identifiers": {"id": "7"}, "subject": "s", "to": "c@d.example"}
    httpserver.expect_request("/v1/send/email", json=sent).respond_with_json({"delivery_id": "d"})
    answer = app.messages.send_email(
        body="<p>", from_="a@b.example", identifiers={"id": "7"}, subject="s", to="c@d.example"
    )
    assert answer.delivery_id == "d"


def test_a_nested_dict_is_checked_by_its_typed_dict_and_sent_as_it_is(
    app: customerio_app.Api, httpserver: HTTPServer
) -> None:
    condition: customerio_app.models.PeopleFilterDict = {"segment": {"id": 3}}
    filters: customerio_app.models.PeopleFilterDict = {"and": [condition, {"not": condition}]}
    httpserver.expect_request("/v1/exports/customers", json={"filters": filters}).respond_with_json({"export": {}})
    assert app.exports.export_customers(filters=filters).export


def test_a_body_of_variants_that_differ_is_given_by_keywords(app: customerio_app.Api, httpserver: HTTPServer) -> None:
    path = "/v1/campaigns/4/triggers"
    for sent in ({"emails": ["a@b.example"], "data": {"a": 1}}, {"recipients": {"segment": {"id": 3}}}, {}):
        httpserver.expect_oneshot_request(path, json=sent).respond_with_json({"id": 9})
    assert app.broadcasts.trigger(4, emails=["a@b.example"], data={"a": 1}).id == 9
    assert app.broadcasts.trigger(4, recipients={"segment": {"id": 3}}).id == 9
    assert app.broadcasts.trigger(4).id == 9
