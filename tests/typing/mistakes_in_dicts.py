"""Mistakes inside the dicts that stand for nested objects, marked as in mistakes.py.

Type-checked, never run.
"""

from customerio_client import AsyncCustomerIO, CustomerIO


def fields(cio: CustomerIO) -> None:
    cio.app.messages.send_email(to="a@example.com", identifiers={"emial": "a@example.com"})  # error: misspelt
    cio.app.messages.send_email(to="a@example.com", identifiers={"email": 7})  # error: text
    cio.app.messages.send_email(to="a@example.com", identifiers={})  # error: whose?
    cio.track.customers.add_device("7", device={"id": "token"})  # error: no platform
    cio.track.customers.add_device("7", device={"id": "token", "platfrom": "ios"})  # error: misspelt
    cio.track.customers.add_device("7", device={"id": "token", "platform": "windows"})  # error: ios or android
    cio.track.customers.add_device("7", device={"id": "token", "platform": "ios", "last_used": "x", "a": 1})  # error: a
    cio.track.customers.merge(primary={"id": "7"}, secondary={"ID": "8"})  # error: id
    cio.app.segments.create(segment={"title": "Payers"})  # error: name
    cio.app.imports.create(import_={"type": "people", "name": "a"})  # error: no file


def deeper(cio: CustomerIO) -> None:
    cio.app.customers.search(filter={"and": [{"segment": {"ids": 3}}]})  # error: id
    cio.app.customers.search(filter={"und": []})  # error: and
    cio.app.customers.search(filter={"not": {"attribute": {"name": "plan", "operator": "eq"}}})  # error: field
    cio.track.customers.identify("7", cio_subscription_preferences={"topic": {"topic_1": True}})  # error: topics


def open_to_any_key(cio: CustomerIO) -> None:
    cio.track.customers.add_device(
        "7",
        device={"id": "a", "platform": "ios", "attributes": {"push_enabled": [True]}},  # error: no list
    )


def lists(cio: CustomerIO) -> None:
    cio.track.entities.send({"type": "person", "action": "remove", "identifiers": {"id": "7"}})  # error: delete
    cio.track.entities.batch(batch=[{"type": "person", "action": "event", "identifiers": {"id": "7"}}])  # error: name
    cio.app.data_index.update_events(events=[{"nam": "purchase"}])  # error: name


async def awaited(cio: AsyncCustomerIO) -> None:
    await cio.app.messages.send_email(to="a@example.com", identifiers={"emial": "a@example.com"})  # error: misspelt
