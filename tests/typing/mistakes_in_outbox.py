"""Mistakes with an outbox. A type checker must complain about each line marked as an error, and no other.

Type-checked, never run.
"""

from customerio_client import AsyncOutbox, CustomerIO, Outbox, RequestOptions


def what_cannot_be_put_in(outbox: Outbox) -> None:
    outbox.app.campaigns.list()  # error: nothing to put in
    outbox.app.messages.get("a")  # error: a read
    outbox.app.newsletters.send(7)  # error: no transactional send
    outbox.track.region.get()  # error: a read
    outbox.track.segments.add_customers_in_batches(1, ids=["7"])  # error: of the client
    outbox.pipelines.send_many([])  # error: of the client
    outbox.app.broadcasts.trigger_and_wait(4, emails=["ada@example.com"])  # error: waits


def arguments(outbox: Outbox) -> None:
    outbox.track.customers.identify()  # error: whom
    outbox.track.customers.identify("7", emial="ada@example.com")  # error: misspelt
    outbox.track.customers.identify("7", unsubscribed="yes")  # error: True or False
    outbox.pipelines.track(user_id="7")  # error: which event
    outbox.pipelines.events.order_completed(user_id="7", order_i="o-1")  # error: misspelt
    outbox.app.messages.send_email(transactional_message_id=44, to=["ada@example.com"])  # error: one text
    outbox.app.messages.send_email(to="a", identifiers={"idd": "7"})  # error: no such key
    outbox.track.customers.delete("7", options=RequestOptions(expires="1 h"))  # error: seconds
    outbox.track.customers.delete("7", expires=60)  # error: an option


def results(outbox: Outbox) -> None:
    print(outbox.track.customers.delete("7").status)  # error: a ticket
    if outbox.track.customers.delete("7").state == "sent":  # error: no such state
        pass
    print(outbox.app.messages.send_email(to="a", identifiers={"id": "7"}).delivery_id)  # error: not yet known


def making(cio: CustomerIO) -> None:
    Outbox()  # error: a client
    Outbox(cio, 7)  # error: a file
    Outbox(cio, when_full="block")  # error: no such choice
    Outbox(cio, lingers=1.0)  # error: misspelt


async def awaited(outbox: AsyncOutbox) -> None:
    outbox.track.customers.delete("7")  # error: not awaited
    print(outbox.track.customers.delete("7").id)  # error: not awaited
    await outbox.app.campaigns.list()  # error: nothing to put in
    await outbox.track.customers.identify("7", emial="ada@example.com")  # error: misspelt
