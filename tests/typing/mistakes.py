"""Mistakes people make. A type checker must complain about each line marked as an error, and no other.

Type-checked, never run.
"""

from customerio_app.models import AttributeCondition, NewSegment, PersonByEmail, PersonById
from customerio_client import AsyncCustomerIO, CustomerIO, RequestOptions
from customerio_pipelines.event import order_completed
from customerio_track.models import Device, PersonIdentify


def clients() -> None:
    CustomerIO("key")  # error: positional
    CustomerIO(api_key="key")  # error: no such argument
    CustomerIO(region="asia")  # error: no such region
    CustomerIO().webhooks  # error: no such API  # noqa: B018


def wrong_types(cio: CustomerIO) -> None:
    cio.app.campaigns.get("13")  # error: ids of campaigns are numbers
    cio.app.campaigns.list_actions(13, start=10)  # error: cursors are text
    cio.app.messages.list(drafts="yes")  # error: a flag
    cio.track.customers.identify("7", attributes=["plan"])  # error: a mapping
    cio.track.customers.identify("7", created_at=1.5)  # error: whole seconds
    cio.track.segments.add_customers(3, ids=[7, 8])  # error: texts
    cio.app.messages.send_email(to=["a@example.com"], identifiers={"id": "7"})  # error: one text
    cio.app.messages.send_email(to="a@example.com", identifiers="7")  # error: an object
    cio.app.messages.send_email(to="a@example.com", identifiers={"id": "7"}, attachments={"a": 7})  # error: bytes
    cio.app.messages.get("a", options={"timeout": 5})  # error: RequestOptions
    cio.app.messages.get("a", options=RequestOptions(timeout="5"))  # error: seconds
    cio.track.customers.add_device("7", device=PersonByEmail(email="a@example.com"))  # error: not a device
    cio.track.entities.send(PersonById(id="7"))  # error: not an operation


def missing(cio: CustomerIO) -> None:
    cio.app.campaigns.get()  # error: which?
    cio.app.campaigns.get_action(13)  # error: which action?
    cio.app.messages.send_push(transactional_message_id=44, to="all")  # error: identifiers
    cio.track.events.track("7", data={"total": 1})  # error: name
    cio.pipelines.track(user_id="7")  # error: event
    cio.track.customers.merge(primary={"id": "7"})  # error: secondary
    cio.track.entities.batch()  # error: batch
    cio.app.campaigns.journey_metrics(13, start=1, end=2)  # error: res


def misspelt(cio: CustomerIO) -> None:
    cio.app.messages.send_email(to="a@example.com", identifiers={"id": "7"}, form="b@example.com")  # error: from_
    cio.track.customers.identify("7", e_mail="a@example.com")  # error: email
    cio.app.campaigns.metrics(13, timezone="Europe/Berlin")  # error: tz
    cio.pipelines.track(userId="7", event="Order Placed")  # error: user_id
    cio.app.messages.get("a", option=None)  # error: options


def enums(cio: CustomerIO) -> None:
    cio.app.messages.list(type="sms")  # error: it is twilio
    cio.app.messages.list(metric="open")  # error: opened
    cio.app.campaigns.metrics(13, version=2)  # error: text
    cio.app.campaigns.metrics(13, res="day")  # error: days
    cio.app.esp_suppressions.list("bounce")  # error: bounces
    cio.app.reporting_webhooks.create(name="a", endpoint="https://example.com", events=["email_open"])  # error: opened
    cio.track.events.report_metric(delivery_id="a", metric="open")  # error: opened
    cio.track.segments.add_customers(3, ids=["7"], id_type="phone")  # error: no such kind


def positional(cio: CustomerIO) -> None:
    cio.track.customers.identify("7", "ada@example.com")  # error: email is a keyword
    cio.track.events.track("7", "purchase")  # error: name is a keyword
    cio.app.messages.send_email("a@example.com")  # error: to is a keyword
    cio.app.campaigns.metrics(13, "2")  # error: version is a keyword
    cio.pipelines.track("Order Placed")  # error: event is a keyword


def nulls(cio: CustomerIO) -> None:
    cio.app.campaigns.get(None)  # error: an id
    cio.app.messages.list(type=None)  # error: leave it out
    cio.track.customers.identify("7", email=None)  # error: leave it out
    cio.app.campaigns.update_action(13, 96, reply_to_id=None)
    cio.app.campaigns.update_action(13, 96, from_id=None)  # error: only reply_to_id can be cleared
    cio.pipelines.track(user_id="7", event="Order Placed", integrations=None)
    cio.pipelines.track(user_id="7", event="Order Placed", properties=None)  # error: leave it out


def unknown(cio: CustomerIO) -> None:
    cio.app.campaigns.create()  # error: not in the API
    cio.app.campaign.get(13)  # error: campaigns
    cio.app.messages.send_mail(to="a@example.com")  # error: send_email
    cio.track.identify("7")  # error: a method of customers


def models() -> None:
    Device(id="token", platform="windows")  # error: ios or android
    Device("token", "ios")  # error: positional
    NewSegment(nam="Payers")  # error: misspelt
    NewSegment(name="Payers", description=None)  # error: leave it out
    PersonIdentify(identifiers=None)  # error: required
    AttributeCondition(field="plan")  # error: no operator
    PersonByEmail(email="a@example.com").mail  # error: misspelt  # noqa: B018


def answers(cio: CustomerIO) -> None:
    cio.app.messages.get("a").message.subject  # error: there may be no message  # noqa: B018
    cio.app.messages.list().message  # error: messages  # noqa: B018
    cio.track.region.get().datacenter  # error: no such field  # noqa: B018
    for message in cio.app.messages.list().messages or ():
        number: int = message.subject  # error: text, or nothing
        print(message.id, number, message.recipients)  # error: recipient
    sent: str = cio.app.messages.send_email(to="a@example.com", identifiers={"id": "7"})  # error: an object
    print(sent)


async def awaited(cio: AsyncCustomerIO) -> None:
    cio.app.campaigns.get(13).campaign  # error: await it  # noqa: B018
    await cio.app.campaigns.get("13")  # error: ids of campaigns are numbers
    await cio.app.messages.list(type="sms")  # error: it is twilio
    await cio.track.customers.identify("7", "ada@example.com")  # error: email is a keyword


def known_events(cio: CustomerIO) -> None:
    cio.pipelines.events.order_complete(user_id="7")  # error: order_completed
    cio.pipelines.events.order_completed(user_id="7", total="37.5")  # error: a number
    cio.pipelines.events.order_completed(user_id="7", totl=37.5)  # error: misspelt
    cio.pipelines.events.object_deleted(anonymous_id="7")  # error: which object
    cio.pipelines.events.with_raw_response.order_completed(user_id="7", totl=37.5)  # error: misspelt
    order_completed(user_id=7)  # error: a text
