"""aiohttp: `python -m aiohttp.web examples.webhooks.with_aiohttp:make_app`. A task does the work after the response."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from aiohttp import web

from customerio_app.webhooks import EmailBounced, EmailClicked, UnknownEvent, WebhookEvent
from customerio_client.webhooks import FileSeen, InvalidSignature, Webhooks

webhooks = Webhooks.from_env(seen=FileSeen("events.db"))
tasks: set[asyncio.Task[None]] = set()


async def receive(request: web.Request) -> web.Response:
    """Verify, respond, and handle the event afterwards."""
    try:
        event = webhooks.unwrap(await request.read(), request.headers)
    except InvalidSignature as error:
        return web.Response(text=str(error), status=400)
    if not event.repeated:
        task = asyncio.create_task(asyncio.to_thread(handle, event))
        tasks.add(task)  # a task that nobody holds may be collected before it ends
        task.add_done_callback(tasks.discard)
    return web.Response()


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


def make_app(arguments: Sequence[str] = ()) -> web.Application:
    """Make the application.

    Args:
        arguments: those of the command line; there are none.
    """
    app = web.Application()
    app.router.add_post("/customerio", receive)
    return app
