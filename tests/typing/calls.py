"""Calls as people write them, and the types of what comes back, down to the leaves.

Type-checked, never run. `contract_calls.py` adds calls of every operation.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, assert_type

import httpx

import customerio_app
from customerio_app.models import (
    AndFilter,
    AttributeCondition,
    AttributeFilter,
    BroadcastTrigger,
    CampaignActionResponse,
    CampaignResponse,
    CustomerIdentifiers,
    Export,
    ExportResponse,
    Message,
    MessageMetrics,
    MessagesResponse,
    PeopleImport,
    PersonByEmail,
    SegmentFilter,
    SegmentRef,
)
from customerio_client import UNSET, AppClient, AsyncCustomerIO, CustomerIO, Region, RequestOptions
from customerio_core import Base64, BatchesSent, FinishedFile, Pages, RawResponse
from customerio_pipelines.event import order_completed
from customerio_track.models import (
    BatchError,
    BatchErrorsResponse,
    Device,
    DeviceAttributes,
    EventData,
    ObjectById,
    ObjectIdentify,
    PersonById,
    PersonIdentify,
)


def clients() -> None:
    assert_type(CustomerIO(), CustomerIO)
    assert_type(CustomerIO.from_env(), CustomerIO)
    CustomerIO(region=Region.EU, site_id="site", track_api_key="key", app_api_key="key", pipelines_api_key="key")
    with CustomerIO.from_env() as cio:
        assert_type(cio, CustomerIO)
        assert_type(cio.app, AppClient)
    app = customerio_app.Api(httpx.Client(base_url="https://api.example.com"))
    assert_type(app.campaigns.get(13), CampaignResponse)


def people(cio: CustomerIO) -> None:
    cio.track.customers.identify("ada@example.com", email="ada@example.com", attributes={"plan": "pro", "age": 36})
    cio.track.customers.identify("7", created_at=datetime.now(UTC), update=True, unsubscribed=False)
    cio.track.customers.identify("7", created_at=1789041600, email=UNSET)
    cio.track.customers.identify("7", created_at="2026-09-10T12:00:00Z")
    cio.track.customers.identify("7", cio_subscription_preferences={"topics": {"topic_1": True}})
    cio.track.customers.add_device("7", device=Device(id="token", platform="ios"))
    cio.track.customers.add_device("7", device={"id": "token", "platform": "ios", "last_used": datetime.now(UTC)})
    cio.track.customers.add_device("7", device={"id": "token", "platform": "ios", "attributes": {"app_version": "1"}})
    attributes = DeviceAttributes(app_version="1", extra={"screen": "5.8"})
    cio.track.customers.add_device("7", device=Device(id="token", platform="android", attributes=attributes))
    cio.track.customers.merge(primary={"id": "7"}, secondary=PersonById(id=8))
    cio.track.segments.add_customers(3, ids=("7", "8"), id_type="id")
    assert_type(cio.track.segments.add_customers_in_batches(3, ids=iter(["7"]), id_type="id"), BatchesSent)


def events(cio: CustomerIO, properties: Mapping[str, Any], details: dict[str, object]) -> None:
    cio.track.events.track("7", name="purchase", data={"total": 12.5, "items": [{"sku": "a"}]}, type="event")
    cio.track.events.track("7", name="purchase", data=EventData(recipient="a@example.com", extra={"total": 12.5}))
    cio.track.events.track_anonymous(name="purchase", anonymous_id="a1", timestamp=datetime.now(UTC))
    cio.pipelines.track(user_id="7", event="Order Placed", properties={"total": 12.5, "on": date(2026, 9, 10)})
    cio.pipelines.track(user_id="7", event="Order Placed", properties=properties)
    cio.pipelines.track(user_id="7", event="Order Placed", properties=details, integrations=None)
    cio.pipelines.identify(user_id="7", traits={"email": "ada@example.com", "plan": "pro"})
    cio.pipelines.page(anonymous_id="a1", name="Pricing", properties={"url": "https://example.com", "colour": "red"})


def entities(cio: CustomerIO) -> None:
    ada = PersonIdentify(identifiers=PersonById(id="7"))
    assert_type(ada.action, Literal["identify"])
    acme = ObjectIdentify(identifiers=ObjectById(object_type_id=1, object_id="acme"), attributes={"seats": 5})
    cio.track.entities.send(ada)
    cio.track.entities.send({"type": "person", "action": "delete", "identifiers": {"email": "ada@example.com"}})
    answer = cio.track.entities.batch(
        batch=[
            ada,
            acme,
            {"type": "person", "action": "event", "identifiers": {"id": "7"}, "name": "purchase"},
            {"type": "object", "action": "delete", "identifiers": {"object_type_id": 1, "object_id": "acme"}},
        ]
    )
    assert_type(answer, BatchErrorsResponse | None)
    if answer and answer.errors:
        assert_type(answer.errors, list[BatchError])
        assert_type(answer.errors[0].reason, str | None)


def messages(cio: CustomerIO) -> None:
    cio.app.messages.send_email(
        to="a@example.com", identifiers={"id": "7"}, attachments={"a.pdf": b"", "b.txt": Base64("aGk=")}
    )
    sent = cio.app.messages.send_email(transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"})
    assert_type(sent.delivery_id, str | None)
    assert_type(sent.queued_at, int | None)
    cio.app.messages.send_email(
        to="ada@example.com",
        from_="sales@example.com",
        subject="Hello",
        body="<p>Hello</p>",
        identifiers=PersonByEmail(email="ada@example.com"),
        attachments={"a.txt": Base64("SGVsbG8=")},
        headers={"X-Campaign": "autumn"},
        message_data={"name": "Ada", "items": [1, 2.5, None]},
        send_at=datetime.now(UTC),
        options=RequestOptions(timeout=5.0, max_retries=0, headers={"X-Trace": "1"}),
    )
    page = cio.app.messages.list(type="email", metric="delivered", start_ts=datetime(2026, 9, 1, tzinfo=UTC))
    assert_type(page, MessagesResponse)
    assert_type(page.next, str | None)
    for message in page.messages or ():
        assert_type(message, Message)
        assert_type(message.customer_identifiers, CustomerIdentifiers | None)
        assert_type(message.metrics, MessageMetrics | None)
        if message.metrics:
            assert_type(message.metrics.human_opened, int | None)
    assert_type(page.to_dict(), dict[str, Any])
    assert_type(Message.from_dict({"id": "a"}), Message)
    assert_type(page.extra, dict[str, Any])


def campaigns(cio: CustomerIO) -> None:
    metrics = cio.app.campaigns.metrics(
        13, version="2", res="days", tz="Europe/Berlin", start=1789041600, end=datetime.now(UTC)
    )
    if metrics.metric and metrics.metric.series:
        assert_type(metrics.metric.series.opened, list[int] | None)
        assert_type(metrics.metric.series.human_opened, list[int] | None)
    of_webhooks = cio.app.broadcasts.metrics(13, type="webhook")
    if of_webhooks.metric and of_webhooks.metric.series:
        assert_type(of_webhooks.metric.series.field_2xx, list[int] | None)
    changed = cio.app.campaigns.update_action(13, 96, subject="Hello", sending_state="draft", reply_to_id=None)
    assert_type(changed, CampaignActionResponse)
    if changed.action:
        assert_type(changed.action.type, Literal["email", "in_app", "push", "slack", "twilio", "webhook"] | str | None)


def find(cio: CustomerIO) -> None:
    found = cio.app.customers.search(
        filter={
            "and": [
                {"segment": {"id": 3}},
                {"not": {"attribute": {"field": "plan", "operator": "eq", "value": "free"}}},
                {"or": [{"attribute": {"field": "email", "operator": "exists"}}, {"segment": {"id": 4}}]},
            ]
        },
        limit=100,
    )
    assert_type(found.ids, list[str] | None)
    paying = AttributeFilter(attribute=AttributeCondition(field="plan", operator="eq", value="pro"))
    cio.app.customers.search(filter=AndFilter(and_=[SegmentFilter(segment=SegmentRef(id=3)), paying]))
    person = cio.app.customers.get_attributes("ada+news@example.com", id_type="email").customer
    if person:
        assert_type(person.unsubscribed, bool | None)
        assert_type(person.identifiers, CustomerIdentifiers | None)


def pages(cio: CustomerIO) -> None:
    for message in cio.app.messages.iterate(type="email", limit=100, page_size=50):
        assert_type(message, Message)
    for page in cio.app.messages.iterate(start="cursor").pages():
        assert_type(page, MessagesResponse)
    for person in cio.app.customers.iterate_search(filter={"segment": {"id": 3}}):
        assert_type(person.email, str | None)
    for suppression in cio.app.esp_suppressions.iterate("bounces", offset=10):
        assert_type(suppression.email, str | None)
    assert_type(list(cio.app.broadcasts.iterate_trigger_errors(7, 3)), list[str])
    count(cio.app.newsletters.iterate())


def count(found: Pages[object, object]) -> int:
    return sum(1 for _ in found)


def requests(cio: CustomerIO) -> None:
    answer: list[str] = cio.app.request("GET", "/v1/things", query={"limit": 3})
    assert_type(cio.app.request_raw("POST", "/v1/things", body={"name": "a"}), RawResponse[Any])
    assert answer


def told(state: ExportResponse) -> None:
    assert_type(state.export, Export | None)


def jobs(cio: CustomerIO) -> None:
    export = cio.app.exports.create(filters={"segment": {"id": 3}}).export
    done = cio.app.exports.create_and_wait(
        filters={"segment": {"id": 3}}, to=Path("people.csv"), timeout=60, on_progress=told
    )
    assert_type(done, FinishedFile[ExportResponse])
    assert_type(done.state.export, Export | None)
    assert_type(done.url, str)
    assert_type(done.path, Path | None)
    assert_type(cio.app.exports.wait(7, timeout=None, poll_every=1), FinishedFile[ExportResponse])
    assert_type(export, Export | None)
    if export and export.id is not None:
        assert_type(cio.app.exports.get_download_link(export.id).url, str | None)
    people = PeopleImport(name="people", identifier="email", data_file_url="https://example.com/people.csv")
    cio.app.imports.create(import_=people)
    assert_type(cio.app.imports.create_and_wait(import_=people).reports, Mapping[str, str])
    sent = cio.app.broadcasts.trigger_and_wait(7, data={"headline": "Hello"}, emails=["ada@example.com"])
    assert_type(sent.state, BroadcastTrigger)
    for error in sent.errors:
        assert_type(error, str)
    cio.app.imports.create(
        import_={"type": "people", "name": "people", "identifier": "id", "data_file_url": "https://example.com/p.csv"}
    )
    assert_type(cio.app.collections.get_content(1), list[dict[str, Any]] | dict[str, Any])
    cio.app.collections.update_content(1, [{"sku": "a", "price": 3}])
    cio.app.segments.create(segment={"name": "Payers"})


async def awaited(cio: AsyncCustomerIO) -> None:
    async with AsyncCustomerIO.from_env() as other:
        assert_type(other, AsyncCustomerIO)
    assert_type(await cio.app.campaigns.get(13), CampaignResponse)
    page = await cio.app.messages.list(type="email")
    assert_type(page.messages, list[Message] | None)
    async for message in cio.app.messages.iterate(limit=3):
        assert_type(message, Message)
    async for whole in cio.app.messages.iterate().pages():
        assert_type(whole, MessagesResponse)
    file = await cio.app.exports.create_and_wait(filters={"segment": {"id": 3}}, to="people.csv", on_progress=told)
    assert_type(file, FinishedFile[ExportResponse])
    async for error in (await cio.app.broadcasts.wait_for_trigger(7, 3)).errors:
        assert_type(error, str)
    assert_type(await cio.app.request_raw("GET", "/v1/things"), RawResponse[Any])
    await cio.track.customers.identify("ada@example.com", email="ada@example.com", attributes={"plan": "pro"})
    await cio.track.customers.add_device("7", device={"id": "token", "platform": "ios"})
    await cio.pipelines.track(user_id="7", event="Order Placed", properties={"total": 12.5})
    await cio.pipelines.events.order_completed(user_id="7", order_id="O-1", total=37.5)


def known_events(cio: CustomerIO) -> None:
    cio.pipelines.events.order_completed(
        user_id="7", total=37.5, products=[{"product_id": "sku-1", "quantity": 2}], extra={"gift": True}
    )
    cio.pipelines.events.user_deleted(user_id="7", timestamp=datetime.now(UTC), options=RequestOptions(timeout=5))
    cio.pipelines.events.object_deleted(anonymous_id="7", objectId="acme", objectTypeId=1)
    assert_type(cio.pipelines.events.with_raw_response.user_deleted(user_id="7"), RawResponse[None])
    cio.pipelines.send_many(order_completed(user_id=id, total=total) for id, total in {"7": 37.5}.items()).run()
