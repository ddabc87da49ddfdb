"""Calls of an outbox as a program makes them: every line passes mypy --strict and pyright strict. Never run."""

from pathlib import Path
from typing import Literal, assert_type

from customerio_client import (
    AsyncCustomerIO,
    AsyncOutbox,
    CustomerIO,
    FailedCall,
    Outbox,
    OutboxStatus,
    RequestOptions,
    Ticket,
)
from customerio_track.entity import person

cio = CustomerIO.from_env()
outbox = Outbox(cio)
outbox = Outbox(cio, Path("outbox.db"), linger=0.5, expires=None, max_records=10_000, when_full="drop_oldest")
outbox = Outbox(cio, "redis://localhost/0?outbox=shop", deliver=False)

ticket = outbox.track.customers.identify("7", email="ada@example.com", attributes={"plan": "pro"})
assert_type(ticket, Ticket)
assert_type(ticket.id, str)
assert_type(ticket.state, Literal["waiting", "failed", "dropped", "delivered"])
assert_type(outbox.track.entities.send(person.event(identifiers={"id": "7"}, name="ordered")), Ticket)
assert_type(outbox.pipelines.track(user_id="7", event="Order Placed", properties={"total": 12.5}), Ticket)
assert_type(outbox.pipelines.events.order_completed(user_id="7", order_id="o-1", total=12.5), Ticket)
assert_type(
    outbox.app.messages.send_email(transactional_message_id=44, to="ada@example.com", identifiers={"id": "7"}), Ticket
)
outbox.app.broadcasts.trigger(4, emails=["ada@example.com"], options=RequestOptions(expires=3600))
assert_type(outbox.flush(timeout=5.0), bool)
assert_type(outbox.status(), OutboxStatus)
for failure in outbox.failures():
    assert_type(failure, FailedCall)
    outbox.retry([failure.id])
with outbox as same:
    assert_type(same, Outbox)


async def awaited(cio: AsyncCustomerIO) -> None:
    async with AsyncOutbox(cio, "outbox.db", in_flight=4) as outbox:
        assert_type(outbox, AsyncOutbox)
        assert_type(await outbox.track.customers.identify("7", email="ada@example.com"), Ticket)
        assert_type(await outbox.pipelines.events.order_completed(user_id="7", order_id="o-1"), Ticket)
        sending = outbox.app.messages.send_email(transactional_message_id=44, to="a", identifiers={"id": "7"})
        assert_type((await sending).id, str)
        assert_type(await outbox.flush(), bool)
        assert_type(await outbox.status(), OutboxStatus)
