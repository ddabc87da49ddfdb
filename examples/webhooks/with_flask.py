"""Flask: `flask --app examples.webhooks.with_flask run`. A thread does the work after the response."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from flask import Flask, Response, request

from customerio_app.webhooks import EmailBounced, EmailClicked, UnknownEvent, WebhookEvent
from customerio_client.webhooks import FileSeen, InvalidSignature, Webhooks

app = Flask(__name__)
webhooks = Webhooks.from_env(seen=FileSeen("events.db"))
workers = ThreadPoolExecutor(2)


@app.post("/customerio")
def receive() -> Response:
    """Verify, respond, and handle the event afterwards."""
    try:
        event = webhooks.unwrap(request.get_data(), request.headers)
    except InvalidSignature as error:
        return Response(str(error), 400)
    if not event.repeated:
        workers.submit(handle, event)
    return Response(status=200)


def handle(event: WebhookEvent | UnknownEvent) -> None:
    """Do what the event asks for, then mark it."""
    match event:
        case EmailClicked(data=data):
            print(f"clicked {data.href} {event.timestamp}")
        case EmailBounced(data=data):
            print(f"bounced {data.recipient}")
        case _:
            print(f"{event.object_type} {event.metric}")
    webhooks.done(event)
