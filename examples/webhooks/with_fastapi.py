"""FastAPI (and Starlette): `uvicorn examples.webhooks.with_fastapi:app`.

The dependency reads the raw body, so that nothing parses it before it is verified. The work is done after the
response, in a background task; if it fails, the event is not marked as done, and Customer.io sends it again only if
you respond with an error. So events that must not be lost are stored before you respond.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import BackgroundTasks, Depends, FastAPI, HTTPException, Request

from customerio_app.webhooks import EmailBounced, EmailClicked, UnknownEvent, WebhookEvent
from customerio_client.webhooks import FileSeen, InvalidSignature, Webhooks

app = FastAPI()
webhooks = Webhooks.from_env(seen=FileSeen("events.db"))


async def verified(request: Request) -> WebhookEvent | UnknownEvent:
    """The event of a request from Customer.io; 400 for any other request."""
    try:
        return webhooks.unwrap(await request.body(), request.headers)
    except InvalidSignature as error:
        raise HTTPException(400, str(error)) from error


Verified = Annotated[WebhookEvent | UnknownEvent, Depends(verified)]


@app.post("/customerio")
async def receive(event: Verified, tasks: BackgroundTasks) -> dict[str, str]:
    """Respond at once; handle the event afterwards."""
    if not event.repeated:
        tasks.add_task(handle, event)
    return {"status": "accepted"}


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
